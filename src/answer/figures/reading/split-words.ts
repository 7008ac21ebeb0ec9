import { fold } from '../../../terms.ts';

/** Ways of saying the same: made one before anything else is read. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/'s\b/gu, ''],
  [
    /\b(?:far )?(?:below|beneath|under) (?=(?:the )?(?:sea ?level|sea ?bed|sea ?floor))/gu,
    'deep below ',
  ],
  [/(?<=\p{N})\s?[-–—]\s?(?=\p{N})/gu, ' to '],
  [/\bnautical miles?\b/gu, 'nmi'],
  [/\b(?:square|sq) (km|m)\b/gu, '$12'],
  [/\b(?:square|sq) kilomet(?:re|er)s?\b/gu, 'km2'],
  [/\b(?:square|sq) met(?:re|er)s?\b/gu, 'm2'],
  [/\b(?:square|sq) mi(?:les?)?\b/gu, 'mi2'],
  [
    /\b(?:under(?:neath)?|below|beneath) (?:the )?(?:water|sea|ocean)\b(?! level)|\b(?:undersea|subsea|underwater|submarine)\b/gu,
    'undersea',
  ],
  [/\bcross[ -]sections?(?:al areas?)?\b/gu, 'crosssection'],
  [/\b(?:more expensive|more costly|costlier|pricier)\b/gu, 'dearer'],
  [/\b(?:less expensive|less costly)\b/gu, 'cheaper'],
  [/\bhow old\b/gu, 'how aged'],
  [/\bas old as\b/gu, 'as aged as'],
  [/\bexceeds?\b/gu, 'more than'],
  [/\bper cent\b/gu, 'percent'],
  [/\b(?:build|builds|built|building|constructed|construct|constructing)\b/gu, 'construction'],
  [/\b(?:lives lost|lost their lives|people killed|workers killed)\b/gu, 'deaths'],
  [/\bkill(?:ed)? (more|fewer) (?:people|workers|men)\b/gu, '$1 deaths'],
  [/\b(?:people|workers|men) (?:die|died|were killed)\b/gu, 'died'],
  [/\bopen(?:ed)? (?:before or after|after or before)\b/gu, 'older or newer opening than'],
  [/\bopen(?:ed)? (?:first|earlier)\b/gu, 'older opening'],
  [/\bopen(?:ed)? before\b/gu, 'older opening than'],
  [/\bopen(?:ed)? after\b/gu, 'newer opening than'],
];

/** Most texts have none of them: one look spares trying each. */
const anyPhrase = new RegExp(phrases.map(([{ source }]) => source).join('|'), 'u');

const word = /[$€£¥%/]|°[cf]?|\p{N}+(?:[.,]\p{N}+)*|(?:k?m|mi)2\b|[\p{L}]+(?:'\p{L}+)*/gu;

/**
 * Splits a question or a name into folded words, numbers and signs. Possessives are cut, and common ways
 * of saying one thing made one.
 */
export function splitWords(text: string): readonly string[] {
  const said = fold(text);
  const plain = anyPhrase.test(said)
    ? phrases.reduce((before, [pattern, one]) => before.replace(pattern, one), said)
    : said;
  return Array.from(plain.matchAll(word), ([found]) => found);
}
