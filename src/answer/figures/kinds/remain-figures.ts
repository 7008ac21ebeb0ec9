import { toTerm } from '../../../terms.ts';
import { findOperands } from '../choosing/find-operands.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { stateRemainder } from '../wording/state-remainder.ts';

const asksPart =
  /\bhow (?:much|many|far)\b|\b(?:what|which) (?:share|percent|percentage|proportion|fraction|part|portion)\b|\bin percent\b/u;
const missing =
  /\b(?:missing|left|remain|remains|remaining|unfinished|unbuilt|undone|lacking|lacks?|outstanding|to go)\b|\b(?:not|isnt|isn't|arent|aren't|yet to be|still to be|has yet to|to be) (?:yet |been )*(?:construction|finished|completed|done|dug|open|opened)\b/u;
const there =
  /\b(?:is|are|been|was|were|has) (?:already |now |currently |really |actually |so far )*(?:construction|finished|complete|completed|done|dug|open|opened|ready|running|operating|operational|usable|there)\b|\b(?:exists?|in (?:use|operation|service))\b/u;
const digs = /\b(?:dug|dig)\b/u;
const dug = /^dug$/u;
const inUse = /\bin (?:use|operation)$|^(?:in (?:use|operation)|track laid)\b/u;
const planned = /^(?:whole )?planned\b|\bplanned$/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  `share percent percentage proportion fraction missing left remain remains remaining unfinished
  unbuilt undone lacking lack lacks outstanding still yet already now far construction finished
  complete completed done dug dig open opened ready running operating operational usable exist exists use
  operation service not isnt isn't arent aren't need needs whole plan plans`.split(/\s+/u),
);

/** "How much of the planned X is still missing?", "what share of X is built?" */
export function remainFigures(asked: Asked, facts: Facts): Computed | undefined {
  const [mention, ...others] = asked.mentions;
  if (mention?.entity === undefined || mention.amount !== undefined || others.length > 0) {
    return undefined;
  }
  if (!asksPart.test(asked.shape)) return undefined;
  const isMissing = missing.test(asked.shape);
  if (!isMissing && !there.test(asked.shape)) return undefined;
  const isDone = digs.test(asked.shape) ? dug : inUse;
  for (const quantity of ['count', 'length']) {
    const all = findOperands(
      mention,
      { quantities: [quantity] },
      { ...asked, content: [], parts: [] },
      facts,
    );
    // What is counted must be named: stations are no miles.
    const known = quantity === 'count' ? all.filter((one) => isNamed(one, asked, facts)) : all;
    const [done, ...otherDone] = known.filter(({ of }) => isDone.test(of?.scope ?? ''));
    const [whole, ...otherWhole] = known.filter(({ of }) => planned.test(of?.scope ?? ''));
    if (done === undefined || whole === undefined) continue;
    if (otherDone.length + otherWhole.length > 0) return undefined;
    if (!isAccounted(asked, { operands: [done, whole], words }, facts)) return undefined;
    return stateRemainder({ done, planned: whole }, isMissing ? 'missing' : 'done', facts);
  }
  return undefined;
}

function isNamed({ figures: [figure] }: Operand, { content }: Asked, facts: Facts): boolean {
  if (figure === undefined) return false;
  const terms = facts.scopeTermsOf(figure);
  return content.some((word) => !words.has(word) && terms.has(toTerm(word)));
}
