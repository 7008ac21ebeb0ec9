import type { Computation } from '../../../src/answer/figures/computation.ts';
import { createComputation } from '../../../src/answer/figures/create-computation.ts';
import { createFacts } from '../../../src/answer/figures/facts.ts';
import type { Entity, Figure, Knowledge } from '../../../src/types.ts';
import { aSource } from '../../builders.ts';

/** A figure of a tunnel that is nobody's claim, valid by default. */
export function aFigure(over: Partial<Figure> & { readonly value?: number } = {}): Figure {
  const { value = 50, ...others } = over;
  return {
    entity: 'East Tunnel',
    quantity: 'length',
    from: value,
    to: value,
    unit: 'km',
    scope: 'whole tunnel',
    date: '2020',
    passage: 'tunnels/east#length',
    source: aSource({ publisher: 'The Digger' }),
    path: 'knowledge/figures.yaml',
    line: 3,
    ...others,
  };
}

const entities: readonly Entity[] = [
  { name: 'Sound tunnel', kind: 'project', also: ['Brook tunnel', 'North-South tunnel'] },
  { name: 'Old Scheme', kind: 'project', also: ['plan of 1890'] },
  { name: 'Rival plan', kind: 'project', also: [] },
  { name: 'East Tunnel', kind: 'tunnel', also: ['Eastie', 'Tunnel of the East'] },
  { name: 'West Tunnel', kind: 'tunnel', also: ['Westie'] },
  { name: 'Long Bridge', kind: 'bridge', also: [] },
  { name: 'Ferry Strait', kind: 'water', also: ['the strait'] },
  { name: 'Twin Islands', kind: 'place', also: ['the Twins'] },
  { name: 'North Province', kind: 'place', also: [] },
  { name: 'Far Town', kind: 'place', also: [] },
  { name: 'Mole', kind: 'machine', also: [] },
  { name: 'boring machine', kind: 'machine', also: ['TBM'] },
  { name: 'Digging Guild', kind: 'company', also: ['The Digging Guild'] },
  { name: 'Ada Brook', kind: 'person', also: ['Brook'] },
  { name: 'Ben Carr', kind: 'person', also: ['Carr'] },
];

const proposed = { entity: 'Sound tunnel', date: '2025', passage: 'plan/claims#claims' } as const;
const east = { entity: 'East Tunnel', passage: 'tunnels/east#facts' } as const;
const west = { entity: 'West Tunnel', passage: 'tunnels/west#facts' } as const;
const money = { quantity: 'cost', unit: 'USD billion' } as const;

const figures: readonly Figure[] = [
  aFigure({ ...proposed, value: 112, by: 'Ada Brook' }),
  aFigure({ ...proposed, from: 98, to: 112, by: 'Ben Carr' }),
  aFigure({ ...proposed, value: 6000, scope: 'new railway', by: 'Ben Carr' }),
  aFigure({ ...proposed, ...money, value: 8, scope: 'tunnel only', by: 'Ada Brook' }),
  aFigure({ ...proposed, ...money, from: 12, to: 15, scope: 'tunnel only', by: 'Ben Carr' }),
  aFigure({ ...proposed, ...money, value: 65, scope: 'usual methods', by: 'Ada Brook' }),
  aFigure({
    ...proposed,
    quantity: 'duration',
    value: 8,
    unit: 'years',
    scope: 'construction',
    by: 'Ada Brook',
  }),
  aFigure({ ...proposed, quantity: 'year', value: 2025, unit: 'year', scope: 'proposal' }),
  aFigure({ ...proposed, quantity: 'depth', value: 40, unit: 'm', scope: 'water on the route' }),
  aFigure({ entity: 'Old Scheme', quantity: 'year', value: 1890, unit: 'year', scope: 'proposal' }),
  aFigure({
    ...money,
    entity: 'Old Scheme',
    value: 65,
    scope: 'tunnel and railways',
    date: '2007',
    prices: 2007,
  }),
  aFigure({ ...money, entity: 'Rival plan', value: 30, scope: 'tunnel only', prices: 2007 }),
  aFigure({ entity: 'Rival plan', quantity: 'speed', value: 350, unit: 'km/h', scope: 'trains' }),
  aFigure({ ...east, value: 50 }),
  aFigure({ ...east, value: 38, scope: 'under the sea' }),
  aFigure({
    ...east,
    quantity: 'depth',
    value: 115,
    unit: 'm',
    scope: 'deepest point below sea level',
  }),
  aFigure({ ...east, quantity: 'diameter', value: 7.6, unit: 'm', scope: 'each railway bore' }),
  aFigure({ ...east, ...money, value: 9, unit: 'GBP billion', scope: 'whole project' }),
  aFigure({ ...east, ...money, value: 14, scope: 'whole project', date: '2019' }),
  aFigure({ ...east, quantity: 'cost', value: 302, unit: 'GBP million', scope: 'per mile' }),
  aFigure({ ...east, quantity: 'year', value: 1994, unit: 'year', scope: 'opening' }),
  aFigure({ ...east, quantity: 'duration', value: 6, unit: 'years', scope: 'construction' }),
  aFigure({ ...east, quantity: 'deaths', value: 10, unit: 'people', scope: 'during construction' }),
  aFigure({ ...west, value: 53.85 }),
  aFigure({ ...west, value: 23.3, scope: 'under the sea' }),
  aFigure({
    ...west,
    quantity: 'depth',
    value: 240,
    unit: 'm',
    scope: 'deepest point below sea level',
  }),
  aFigure({ ...west, ...money, value: 7, scope: 'whole project', date: '2018' }),
  aFigure({ ...west, quantity: 'year', value: 1988, unit: 'year', scope: 'opening' }),
  aFigure({ ...west, quantity: 'duration', value: 24, unit: 'years', scope: 'construction' }),
  aFigure({
    ...west,
    quantity: 'deaths',
    value: 34,
    unit: 'people',
    scope: 'during construction',
    by: 'West Rail',
  }),
  aFigure({
    ...west,
    quantity: 'deaths',
    value: 66,
    unit: 'people',
    scope: 'during construction',
    by: 'The Herald',
  }),
  aFigure({ entity: 'Long Bridge', value: 19, scope: 'whole bridge' }),
  aFigure({
    entity: 'Long Bridge',
    quantity: 'temperature',
    value: 12,
    unit: '°C',
    scope: 'warmest water below',
  }),
  aFigure({ entity: 'Ferry Strait', quantity: 'width', value: 82, scope: 'narrowest point' }),
  aFigure({
    entity: 'Ferry Strait',
    quantity: 'speed',
    value: 4.6,
    unit: 'km/h',
    scope: 'northward current',
  }),
  aFigure({
    entity: 'Twin Islands',
    quantity: 'distance',
    value: 3.8,
    scope: 'between the islands',
  }),
  aFigure({
    entity: 'North Province',
    quantity: 'area',
    value: 18000,
    unit: 'km2',
    scope: 'whole region',
  }),
  aFigure({
    entity: 'Far Town',
    quantity: 'distance',
    value: 520,
    unit: 'mi',
    scope: 'from Near Town',
    passage: 'rails/alaska#gap-to-the-strait',
  }),
  aFigure({
    entity: 'Mole',
    quantity: 'speed',
    value: 1,
    unit: 'mi/week',
    scope: 'design target',
    by: 'The Digging Guild',
  }),
  aFigure({ entity: 'Mole', quantity: 'mass', value: 797_000, unit: 'lb', scope: 'machine' }),
  aFigure({
    entity: 'Mole',
    quantity: 'diameter',
    value: 12,
    unit: 'ft',
    scope: 'inside the tunnel',
  }),
  aFigure({
    entity: 'boring machine',
    quantity: 'speed',
    value: 15,
    unit: 'm/day',
    scope: 'reasonable day',
  }),
  aFigure({
    entity: 'Digging Guild',
    quantity: 'cost',
    value: 10,
    unit: 'USD million',
    scope: 'one mile of tunnel',
  }),
  aFigure({ entity: 'Ada Brook', quantity: 'year', value: 1975, unit: 'year', scope: 'birth' }),
];

/** What is known of a tunnel that nobody has proposed. */
export const soundTunnel: Pick<Knowledge, 'subject' | 'glossary' | 'figures'> = {
  subject: { name: 'the Sound tunnel proposal', examples: [] },
  glossary: {
    entities,
    synonyms: [
      ['deaths', 'fatalities'],
      ['railway', 'tracks'],
    ],
  },
  figures,
};

export const soundFacts = createFacts(soundTunnel);

const compute = createComputation(soundTunnel);

/** What is worked out of a question. */
export function ask(question: string): Computation | undefined {
  return compute(question);
}

/** The sentences of a computation, why there is none of unlike figures, or nothing. */
export function textsOf(question: string): readonly string[] {
  const computation = ask(question);
  if (computation === undefined) return [];
  if (computation.kind === 'computed') return computation.sentences.map(({ text }) => text);
  const { text, nearest } = computation;
  return nearest === undefined ? [text] : [text, nearest.text];
}
