import { denials } from '../denials.ts';

/** What a question says to be so, by its wording alone. */
export type Assertion = {
  /** The part of the question that says it. */
  readonly text: string;
  /** Whether it says that something is not so. */
  readonly denies: boolean;
  /** Whether it is taken for granted; “Has it been approved?” only asks. */
  readonly presumed: boolean;
  /** Whether it is said of what is only meant to be. */
  readonly planned: boolean;
  /** Whether it says that something was given up. */
  readonly undoes: boolean;
  /** Whether it is said of one of many, and not of what everybody means. */
  readonly ofAny: boolean;
};

/** A question that is answered with yes or no. */
const yesOrNo =
  /^\W*(?:(?:and|so|but|ok|okay|hey|hi|well)\W+)*(?:is|are|was|were|has|have|had|do|does|did|can)\b(?!.*\b(?:since|now that|because|why|when|how|what|who)\b)/iu;
/** What is only imagined or disputed is not taken for granted, in full or as people type it. */
const imagined =
  /\b(?:would|could|should|might|may|if|will|wud|wld|wil|cud|shud|denied|deny|denies|false|delay\w*|h(?:e|o)ld(?:ing|s)? up|postpon\w*|won['’]?t|has to|have to|must|need|needs|wouldn['’]?t|couldn['’]?t|without)\b/iu;
/** What is asked at the end neither imagines nor denies: “…, isn't it?” */
const tag =
  /[,;–-] ?(?:no|right|correct|yes|am i r\w+|is(?:n['’]?t)? (?:it|that)(?: (?:so|right|true|the case))?|(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will)n['’]?t (?:it|he|she|they|there|you|we))[?!. ]*$/iu;
/** What a question rests on: “Why did they lay rails there if nobody lives there?” */
const ground = /\s(?:if|although|though|even though|when|because|given that|considering)\s/iu;
const planned =
  /\b(?:plan|plans|planned|expect\w*|forecast\w*|predict\w*|project(?:ed|ion)|suppose\w*|meant|hope\w*|promise\w*|schedule\w*|intend\w*|design\w*|propose\w*|proposal)\b/iu;
const undoes = /\b(?:cancel\w*|cancle\w*|call\w* (?:it )?off?|scrap\w*|abandon\w*|shelv\w*)\b/iu;
const ofAny =
  /\b(?:longest|deepest|widest|highest|tallest|largest|biggest|fastest|oldest|shortest|costliest|most expensive|other|another|elsewhere|similar)\b/iu;
/** So many words must be left of a question without what it rests on. */
const fewest = 4;
/** Longer texts say more than one thing. */
const longest = 600;

/** Reads what a question says to be so; nothing where that is only imagined, or denied twice. Pure. */
export function readAssertion(question: string): Assertion | undefined {
  if (question.length > longest) return undefined;
  const text = toMain(question.replace(tag, ''));
  const denied = count(text);
  if (imagined.test(text) || denied > 1) return undefined;
  return {
    text,
    denies: denied === 1,
    presumed: !yesOrNo.test(question),
    planned: planned.test(question),
    undoes: undoes.test(question),
    ofAny: ofAny.test(question),
  };
}

/** Where what a question rests on is denied, what it asks about is still taken for granted. */
function toMain(text: string): string {
  const main = text.slice(0, ground.exec(text)?.index);
  return count(text) > count(main) && main.split(/\s+/u).length >= fewest ? main : text;
}

function count(text: string): number {
  return text.match(denials)?.length ?? 0;
}
