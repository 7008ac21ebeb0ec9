import { findName } from './find-name.ts';
import type { NameIndex } from './name-index.ts';
import { splitWords } from './split-words.ts';

/** What is named first, and the question after it. */
const parted = /^(.{5,120}?)(?::|\s[-–—]|[.;?!])\s+(.{5,})$/su;
/** How people lead up to names; what they are both said to be changes no figure. */
const leading =
  /^(?:(?:so|and|ok|now|well|take|consider|compare|about|on|for|with|between|speaking of|talking of|as for)\s+)+/iu;
const aside = /^(?:those|these|both|all|the (?:two|three)|two|three|which are)\b/iu;
const joints = /,\s*(?:and\s+)?|\s+(?:and|or|vs\.?|versus|&)\s+/iu;
const several =
  /\b(?:those|these|the) (?:two|three|tunnels|bridges|figures)\b|\b(?:they|them|those|these|both)\b/giu;
const first = /\bthe (?:first|former)(?: one)?(?=[^\p{L}]|$)(?! (?:to|in|time))/giu;
const second = /\bthe (?:second|latter|other)(?: one)?(?=[^\p{L}]|$)/giu;

/**
 * Puts the names that stand before a question in the place of what takes them up: `X and Y, those two: what
 * is the difference in length between them?` asks for it between X and Y. Nothing where the lead says
 * more than names, or none of it is taken up.
 */
export function takeUpTopic(question: string, names: NameIndex): string | undefined {
  const [, lead = '', asked = ''] = parted.exec(question.trim()) ?? [];
  const said = lead
    .replace(leading, '')
    .split(/,\s+/u)
    .filter((part) => !aside.test(part))
    .join(', ');
  const topics = said.split(joints).map((piece) => toTopic(piece, names));
  const known = topics.flatMap((topic) => topic ?? []);
  if (known.length < 2 || known.length < topics.length) return undefined;
  const taken = asked.replace(several, known.join(' and '));
  if (taken !== asked) return taken;
  const [one = '', other = ''] = known;
  const told = asked.replace(first, one).replace(second, other);
  return known.length === 2 && told !== asked ? told : undefined;
}

/** A piece that is one name and no more: `Seikan`, `the Fehmarnbelt tunnels`, `Channel` as a tunnel. */
function toTopic(piece: string, names: NameIndex): string | undefined {
  const bare = piece.trim().replace(/^the\s+/iu, '');
  return [bare, `${bare} tunnel`].find((text) => {
    const words = splitWords(text);
    return words.length > 0 && findName(names, words, 0)?.length === words.length;
  });
}
