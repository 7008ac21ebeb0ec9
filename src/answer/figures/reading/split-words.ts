import { fold } from '../../../terms.ts';
import { comparingPhrases } from './comparing-phrases.ts';

/** Ways of saying the same: made one before anything else is read. */
const phrases: readonly (readonly [RegExp, string])[] = [
  ...comparingPhrases,
  [/'s\b/gu, ''],
  [/\bwhats\b/gu, 'what'],
  [/\bwich\b/gu, 'which'],
  [/\b(?:out )?(?:of|between) (?:the|these|those) two\b/gu, ''],
  // What is said of a number, or of whoever asks, asks for nothing.
  [
    /\b(?:that )?(?:sounds?|seems?|looks?) (?:like )?(?:an? )?(?:really |very |so |totally |completely |pretty |quite |bit )?(?:huge|lot|big|small|tiny|crazy|enormous|insane|wild|impressive|mad|nuts|bonkers|silly|off|fishy|unlikely|odd|weird|steep|ridiculous|absurd)\b/gu,
    '',
  ],
  [
    /\b(?:(?:for|to) (?:an |us )?|i ?am (?:an )?|im (?:an )?|i'm (?:an )?|as an )americans?\b/gu,
    '',
  ],
  [
    /\b(?:i )?only (?:ever )?(?:see|know|understand|think in|do|get) (?:km|kms|kilomet(?:re|er)s?|met(?:re|er)s|miles|feet)\b/gu,
    '',
  ],
  [
    /\b(?:and )?(?:not|instead of|rather than) (?:in )?(?:km|kms|kilomet(?:re|er)s?|met(?:re|er)s|miles|feet|ft|celsius|fahrenheit)\b/gu,
    '',
  ],
  [/\b(?:yearly|annually|annual)\b/gu, 'per year'],
  // "What would one metre of tunnel cost": a price by the metre of what is proposed.
  [
    /\b(?:one|a single|each|every single) (km|kilomet(?:re|er)|mile|met(?:re|er)|foot|yard) of (?:the )?tunnel\b/gu,
    'each $1 of the tunnel',
  ],
  [
    /\b(?:one|a single) (km|kilomet(?:re|er)|mile|met(?:re|er)|foot|yard) (?=(?:of\b.*\bcosts?\b|(?:would |will )?costs?\b))/gu,
    'each $1 ',
  ],
  [
    /\b(km|kilomet(?:re|er)s|miles|met(?:re|er)s|feet) of (?:the )?(?:tunnel|bore) (?=(?:per|a|each|every) (?:day|week|month|year)\b)/gu,
    '$1 ',
  ],
  [/\bget(?:s|ting)? (?=(?:through|across|under)\b)/gu, 'go '],
  [/\bhow many years old\b/gu, 'how aged'],
  [/\b(?:finished|completed|construction|built|ready) before\b/gu, 'opened before'],
  [/\bsea (bed|floor)\b|\bseafloor\b/gu, 'seabed'],
  [
    /\b(?:further|farther|lower) (?:down|(?=(?:below|beneath|under) (?:the )?(?:sea ?level|seabed|ground|surface)))/gu,
    'deeper ',
  ],
  [
    /\b(more|fewer) people(?: live| living)?\b(?!.*\b(?:die|died|killed|dead)\b)/gu,
    '$1 population',
  ],
  // "Kilometres to miles": the unit that it has is none that is asked for.
  [
    /(?<!\p{N} )\b(?:km|kilomet(?:re|er)s?|miles|met(?:re|er)s|feet|ft) (?=(?:to|into) (?:km|kilomet|mi|m|met|feet|ft|nautical))/gu,
    '',
  ],
  [
    /\b(feet|foot|ft|met(?:re|er)s|m|yards) (?:below|beneath|under) (?:the )?(?:sea|water|ocean|surface|waves)\b(?! ?(?:level|bed|floor))/gu,
    '$1 deep below sea level',
  ],
  [
    /\b(km|kilomet(?:re|er)s?|miles?)\b(.*)\b(?:below|beneath|under) (?:the )?sea ?(?:bed|floor)/gu,
    '$1$2undersea',
  ],
  // "At the 15 m a day of that machine, how long …": whose speed it is changes no sum.
  [/(\b(?:a|per|each) (?:day|week|month|year|hour)) (?:of|that|which) [^,?]*,/gu, '$1,'],
  [/\bcost (more|fewer) lives\b/gu, 'had $1 deaths'],
  [/\bhow many lives\b(.*)\bcost\b/gu, 'how many deaths$1have'],
  [/\bpredates?\b/gu, 'older than'],
  [/\b(?:came|comes|come) (?:first|earlier)\b/gu, 'opened first'],
  [/\b(?:beats?|surpass(?:es)?|outstrips?)\b/gu, 'more than'],
  [/\bgap in (?=(?:length|depth|width|height|cost|price|age)\b)/gu, 'difference in '],
  // "Than Dmitriev says his would": of what he speaks of.
  [/\b(?:his|hers|theirs) (?=(?:would|will)\b)/gu, 'his project '],
  [/\bfatter\b/gu, 'wider'],
  [/\bthe people (?:of|in|on)\b/gu, 'the population of'],
  [/\brunning (tunnel|bore|tube)(?:s\b|\b)/gu, 'railway bore'],
  [/(?<=\p{N}) ?(?:°|deg(?:ree)?s?)? ?([cf])\b(?!\.)/gu, ' °$1'],
  [/(?<=\p{N}) ?(?:°|deg(?:ree)?s?) ?(?=celsius|fahrenheit|centigrade)/gu, ' '],
  [/\bdeg(?:ree)?s? (?=fahrenheit|celsius|centigrade|[cf]\b)/gu, 'in '],
  [/\b(in|to) ([cf])\b/gu, '$1 °$2'],
  [/\b(?:first|earliest|original) (?:proposal|proposed)\b/gu, 'idea'],
  [
    /\b(?:been (?:open|running|operating|in (?:use|service|operation))|existed)(?: for)?\b/gu,
    'been aged',
  ],
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
  [/\b(?:square|sq) (?:feet|foot|ft)\b/gu, 'ft2'],
  [/\b(?:square|sq) (?:yards?|yds?)\b/gu, 'yd2'],
  [/\b(?:cubic|cu) (?:km|kilomet(?:re|er)s?)\b/gu, 'km3'],
  [/\b(?:cubic|cu) (?:m|met(?:re|er)s?)\b/gu, 'm3'],
  [/\b(?:cubic|cu) (?:yards?|yds?)\b/gu, 'yd3'],
  [/\b(?:cubic|cu) (?:feet|foot|ft)\b/gu, 'ft3'],
  [/\b(?:short|us) tons?\b/gu, 'shorttons'],
  [
    /\b(?:under(?:neath)?|below|beneath) (?:the )?(?:water|sea|ocean)\b(?! level)|\b(?:undersea|subsea|underwater|submarine)\b/gu,
    'undersea',
  ],
  [/\bcross[ -]sections?(?:al areas?)?\b/gu, 'crosssection'],
  [/\b(?:most expensive|most costly|costliest|priciest)\b/gu, 'dearest'],
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

const word = /[$€£¥%/]|°[cf]?|\p{N}+(?:[.,]\p{N}+)*|(?:k?m|mi|ft|yd)[23]\b|[\p{L}]+(?:'\p{L}+)*/gu;

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
