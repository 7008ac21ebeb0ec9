import type { Facts } from '../facts.ts';
import { isPart } from './is-part.ts';

/** How sentences speak of an entity. */
export type NameForms = {
  /** `the Channel Tunnel`, `Nome`, `InterBering's tunnel`. */
  readonly name: string;
  /**
   * What is its own: `the Channel Tunnel's length`, `the length of InterBering's tunnel`, `that of
   * …`.
   */
  readonly own: (what?: string) => string;
  /** `is`, `are`, `would be`. */
  readonly be: string;
  readonly plural: boolean;
  /** Whether it is only proposed. */
  readonly proposed: boolean;
};

/** Common nouns, which a name takes an article for: the Channel Tunnel, but Marmaray. */
const nouns = new Set(
  `tunnel strait sea islands bridge link railway railroad road highway line loop company route
  passage cable plan scheme project proposal purchase flight crossing expedition contest
  earthquake file belt aqueduct dam states preserve port agreement memorandum package summit
  canal machine telegraph swim mainline gauge`.split(/\s+/u),
);
const organisation = /^(?:organisation|company|person)$/u;
const physical = /^(?:length|depth|width|height|diameter|distance|thickness|cost|duration)$/u;
/** Scopes of what an organisation plans, not of what it is or does. */
const ofPlan = /^(?:whole|tunnel|connecting|as reported)\b/u;
const planned = /^(?:new|planned|proposed|expected)\b/u;
/** Of what is not finished, the scopes of what is. */
const inUse = /^in (?:use|operation)\b/u;

/** Names what a figure is of. */
export function toName(
  { entity, scope, quantity }: { entity: string; scope: string; quantity: string },
  { kinds, unbuilt }: Pick<Facts, 'kinds' | 'unbuilt'>,
): NameForms {
  const kind = kinds.get(entity) ?? '';
  // An organisation is not 80 kilometres long: what it plans is.
  const isPlan = organisation.test(kind) && physical.test(quantity) && ofPlan.test(scope);
  const article = kind === 'machine' && entity === entity.toLowerCase() ? 'a ' : 'the ';
  const part = quantity === 'length' && !isPlan ? toPart(scope) : undefined;
  const whole = `${needsArticle(entity) ? article : ''}${entity}`;
  const bare = part === undefined ? whole : `${part} of ${whole}`;
  const name = isPlan ? `${bare}'s ${toPlan(scope)}` : bare;
  const plural =
    !isPlan &&
    part === undefined &&
    // Wales is one village, the Diomede Islands are two.
    (entity.includes(' ') || entity === entity.toLowerCase()) &&
    /[^s]s$/u.test(entity) &&
    !/\b(?:States|Bridges)$/u.test(entity);
  const isUnbuilt = kind === 'project' || unbuilt.has(entity);
  const proposed = isPlan || planned.test(scope) || (isUnbuilt && !inUse.test(scope));
  return {
    name,
    own: (what) => toOwn(name, plural, what),
    be: proposed ? 'would be' : plural ? 'are' : 'is',
    plural,
    proposed,
  };
}

function needsArticle(entity: string): boolean {
  const head =
    entity
      .replace(/ of .*$/u, '')
      .split(' ')
      .at(-1) ?? '';
  return (
    nouns.has(head.toLowerCase()) &&
    head !== 'Link' &&
    !/'s\b/u.test(entity) &&
    entity.includes(' ')
  );
}

/** A name with an owner or an `of` in it takes no other 's. */
function toOwn(name: string, plural: boolean, what: string | undefined): string {
  if (/'s | of /u.test(name))
    return what === undefined ? `that of ${name}` : `the ${what} of ${name}`;
  const owner = plural ? `${name}'` : `${name}'s`;
  return what === undefined ? owner : `${owner} ${what}`;
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
