import { describeUnit } from '../units/describe-unit.ts';
import { readAmounts } from './read-amounts.ts';
import { readUnit } from './read-unit.ts';
import { splitWords } from './split-words.ts';
import { timeWords } from './time-words.ts';
import { unitWords } from './unit-words.ts';

/** The unit that a question asks for a figure in, and what it asks besides. */
export type WantedUnit = { readonly unit: string; readonly rest: string };

/** What a figure in a unit tells; years and money are asked for in other ways, too. */
const measures = /^(?:length|area|volume|mass|temperature|speed|(?:mass|volume) in a time)$/u;
const kinds = '(?:nautical|square|sq|cubic|cu|metric|short|us)';
const words = [...unitWords.keys()]
  .filter((word) => word.length > 1 && !word.includes('%'))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const times = '(?:second|sec|minute|min|hour|hr|day|week|month|year)s?';
const unit = `((?:degrees? )?(?:${kinds} )?(?:${words}|[cfm](?=\\W*$))(?: (?:per|an?) ${times}| ?/ ?(?:s|h|hr|min|day|week|year)\\b)?)`;
const adjective = /^\s*(?:long|deep|wide|high|thick|tall|apart|across|away|below|under)\b/iu;

/** No question that asks for a figure in a unit is longer. */
const longest = 300;

/** Ways to ask for a unit, most telling first. */
const howMany = new RegExp(`\\bhow many ${unit}(?! (?:per|an?|each|every)\\b)(?!\\w)`, 'iu');
const inUnit = new RegExp(`,?\\s*\\b(?:in|into|to) ${unit}(?!\\w)(?! of\\b)`, 'iu');
const atEnd = new RegExp(
  `(?<!\\b(?:per|an?|the|each|every|one|many|this|that|${kinds}))(?<![\\d])[\\s,]+${unit}[\\s?!.]*$`,
  'iu',
);

/**
 * Reads in which unit a question asks for a figure: "how deep in fathoms", "how many yards long is it",
 * "tunnel length, feet". Nothing where it gives an amount itself, or asks for years or money.
 */
export function readWantedUnit(question: string): WantedUnit | undefined {
  if (question.length > longest) return undefined;
  for (const pattern of [howMany, inUnit, atEnd]) {
    const match = pattern.exec(question);
    const read = readFirst(match?.[1]);
    if (match === null || read === undefined) continue;
    const after = question.slice(match.index + match[0].length);
    const wanted = `${read}${toTime(after)}`;
    const { dimension } = describeUnit(wanted);
    if (!measures.test(dimension) || givesAmount(question)) return undefined;
    const asked = pattern === howMany ? toHow(dimension, after) : '';
    const rest = `${question.slice(0, match.index)}${asked}${after}`.trim();
    return { unit: wanted, rest };
  }
  return undefined;
}

function readFirst(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  // `F` is a unit after `in`.
  const words = splitWords(`in ${text}`);
  return words.map((_, place) => readUnit(words, place)?.unit).find((one) => one !== undefined);
}

/** "How many metres of tunnel a day" asks for metres a day. */
function toTime(after: string): string {
  const [, time] =
    /^ (?:\w+ ){0,3}(?:per|an?|each) (second|minute|day|week|month|year)\b/iu.exec(after) ?? [];
  return time === undefined ? '' : `/${timeWords[time.toLowerCase()]}`;
}

function givesAmount(question: string): boolean {
  return readAmounts(question).some(({ unit }) => measures.test(describeUnit(unit).dimension));
}

/** How to ask for what the unit measures without it. */
function toHow(dimension: string, after: string): string {
  if (adjective.test(after)) return 'how';
  if (dimension === 'speed') return 'how fast';
  return dimension === 'length' ? 'how long' : 'how much';
}
