import type { Facts } from '../facts.ts';
import { isPart } from './is-part.ts';

/** How sentences speak of an entity. */
export type NameForms = {
  /** `the Channel Tunnel`, `Nome`, `InterBering's tunnel`. */
  readonly name: string;
  /** `the Channel Tunnel's`, `the Diomede Islands'`. */
  readonly owner: string;
  /** `is`, `are`, `would be`. */
  readonly be: string;
  readonly plural: boolean;
  /** Whether it is only proposed. */
  readonly proposed: boolean;
};

/** Common nouns, which a name takes an article for: the Channel Tunnel, but Marmaray. */
const nouns =
  /^(?:tunnel|strait|sea|islands|bridge|link|railway|railroad|road|highway|line|loop|company|route|passage|cable|plan|project|proposal|purchase|flight|crossing|expedition|contest|earthquake|file|belt|aqueduct|dam|states|preserve|port|agreement|memorandum|package|summit|canal|machine|telegraph|swim|mainline|gauge)$/iu;
const organisation = /^(?:organisation|company|person)$/u;
const physical = /^(?:length|depth|width|height|diameter|distance|thickness|cost|duration)$/u;
const unbuilt = /^(?:new|planned|proposed|expected)\b/u;

/** Names what a figure is of. */
export function toName(
  { entity, scope, quantity }: { entity: string; scope: string; quantity: string },
  { kinds }: Pick<Facts, 'kinds'>,
): NameForms {
  const kind = kinds.get(entity) ?? '';
  // An organisation is not 80 kilometres long: what it plans is.
  const isPlan = organisation.test(kind) && physical.test(quantity) && !/^one\b/u.test(scope);
  const article = kind === 'machine' && entity === entity.toLowerCase() ? 'a ' : 'the ';
  const part = quantity === 'length' && !isPlan ? toPart(scope) : undefined;
  const whole = `${needsArticle(entity) ? article : ''}${entity}`;
  const bare = part === undefined ? whole : `${part} of ${whole}`;
  const name = isPlan ? `${toOwner(bare, false)} ${toPlan(scope)}` : bare;
  const plural = !isPlan && /[^s]s$/u.test(entity) && !/\b(?:States|Bridges)$/u.test(entity);
  const proposed = isPlan || kind === 'project' || unbuilt.test(scope);
  return {
    name,
    owner: toOwner(name, plural),
    be: proposed ? 'would be' : plural ? 'are' : 'is',
    plural,
    proposed,
  };
}

function needsArticle(entity: string): boolean {
  const head =
    entity
      .replace(/ (?:of|to|from) .*$/u, '')
      .split(' ')
      .at(-1) ?? '';
  return nouns.test(head) && head !== 'Link' && !/'s\b/u.test(entity) && entity.includes(' ');
}

function toOwner(name: string, plural: boolean): string {
  return plural ? `${name}'` : `${name}'s`;
}

function toPlan(scope: string): string {
  return /^whole (\w+)$/u.exec(scope)?.[1]?.replace('project', 'plan') ?? 'plan';
}

/** A scope that is a part by itself: `the new railway`, `each of the two long sections`. */
function toPart(scope: string): string | undefined {
  if (!isPart(scope)) return undefined;
  const part = scope.replace(/ only$/u, '');
  return /^(?:each|one|the)\b/u.test(part) ? part : `the ${part}`;
}
