import type { AnswerType } from '../types.ts';

const month = 'January|February|March|April|June|July|August|September|October|November|December';
/** The month, and not the verb. */
const may =
  '\\bMay(?=,? \\d)|(?<=\\d )May\\b|(?<=\\b(?:in|of|since|until|by|late|early|last) )May\\b';
const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|half|twice|double|none';

/** What a sentence must have in it to answer a question of a type. */
const evidence: Readonly<Record<Exclude<AnswerType, 'any'>, RegExp>> = {
  person:
    /^(?!(?:The|This|That|These|A|An|In|On|At|By|For|From|After|Before|When|While|As|Its|His|Her|Their|No|New|One)\s)\p{Lu}[\p{Ll}'’-]+\s(?:(?:of|von|van|de|la|al|bin)\s)?\p{Lu}[\p{Ll}'’-]+(?=\s(?:was|is|has|had|were|said|wrote|told|called|asked|\p{Ll}+ed)\b)|(?<=\S\s)\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:of|von|van|de|la|al|bin)\s)?\p{Lu}[\p{L}.'’-]+)+|\b(?:Mr|Mrs|Dr|Sir|King|Queen|President|Pope|Emperor)\b/gu,
  place:
    /\b(?:in|at|near|from|to|of|between|under|across|off|on)\s(?:the\s)?(?:\p{Ll}+\s){0,2}\p{Lu}\p{Ll}/gu,
  date: new RegExp(
    `\\b(?:1\\d{3}|20\\d{2})s?\\b|\\b(?:${month})\\b|${may}|\\b\\d{1,2}(?:st|nd|rd|th) century\\b|\\b(?:BC|AD|BCE|CE)\\b`,
    'gu',
  ),
  duration: new RegExp(
    `\\b(?:\\d[\\d.,]*|${numberWord}|a|an|several|few)[\\s-]+(?:and a half )?(?:year|month|week|day|hour|minute|decade|centur|season)`,
    'giu',
  ),
  money:
    /[$€£¥]\s?\d|\b(?:USD|EUR|GBP)\b|\d\s?(?:million|billion|trillion)?\s?(?:dollars|euros|pounds|francs|yen|roubles|rubles|kroner|crowns|yuan|marks)\b|\b(?:dollars|euros|pounds)\b/giu,
  number: new RegExp(`\\d|\\b(?:${numberWord})\\b`, 'giu'),
  reason:
    /\b(?:because|since|due to|owing to|so that|in order to|as a result|caused|causes|reason|therefore|thus|led to|to avoid|to prevent|allow|enable|resulted|helped?)\b/giu,
};

/**
 * Whether a sentence has in it the kind of thing that is asked for and that the question itself does
 * not name, 0 or 1; ½ where any will do.
 */
export function hasType(sentence: string, type: AnswerType, question: string): number {
  if (type === 'any') return 0.5;
  for (const [found] of sentence.matchAll(evidence[type])) {
    // “Putin” in the question names “Vladimir Putin”, too.
    const [last = found] = found.match(/[^\s.]+(?=\.?$)/u) ?? [];
    if (!question.includes(last)) return 1;
  }
  return 0;
}
