/** How sentences speak of a quantity. */
export type QuantityNames = {
  readonly noun: string;
  /** `is 240 metres deep`; without one, sentences say that its noun is so much. */
  readonly adjective?: string;
  /** Of what is counted: `had more deaths`. */
  readonly counted?: 'has' | 'had';
  readonly more: string;
  readonly less: string;
};

const names: Readonly<Record<string, QuantityNames>> = {
  length: { noun: 'length', adjective: 'long', more: 'longer', less: 'shorter' },
  depth: { noun: 'depth', adjective: 'deep', more: 'deeper', less: 'less deep' },
  width: { noun: 'width', adjective: 'wide', more: 'wider', less: 'narrower' },
  height: { noun: 'height', adjective: 'high', more: 'higher', less: 'lower' },
  thickness: { noun: 'thickness', adjective: 'thick', more: 'thicker', less: 'thinner' },
  mass: { noun: 'weight', adjective: 'heavy', more: 'heavier', less: 'lighter' },
  distance: { noun: 'distance', more: 'longer', less: 'shorter' },
  diameter: { noun: 'diameter', more: 'larger', less: 'smaller' },
  gauge: { noun: 'gauge', adjective: 'wide', more: 'wider', less: 'narrower' },
  area: { noun: 'area', more: 'larger', less: 'smaller' },
  cost: { noun: 'cost', more: 'higher', less: 'lower' },
  value: { noun: 'value', more: 'higher', less: 'lower' },
  duration: { noun: 'time', more: 'longer', less: 'shorter' },
  speed: { noun: 'speed', more: 'higher', less: 'lower' },
  rate: { noun: 'speed', more: 'higher', less: 'lower' },
  temperature: { noun: 'temperature', more: 'higher', less: 'lower' },
  year: { noun: 'year', adjective: 'old', more: 'newer', less: 'older' },
  deaths: { noun: 'number of deaths', counted: 'had', more: 'more deaths', less: 'fewer deaths' },
  workers: {
    noun: 'number of workers',
    counted: 'had',
    more: 'more workers',
    less: 'fewer workers',
  },
  population: {
    noun: 'population',
    counted: 'has',
    more: 'more residents',
    less: 'fewer residents',
  },
};

/** Names a quantity; one that has no names of its own is called as `figures.yaml` calls it. */
export function nameQuantity(quantity: string, scope = ''): QuantityNames {
  if (quantity === 'count') return { noun: toCounted(scope), more: 'higher', less: 'lower' };
  const known = names[quantity] ?? { noun: quantity, more: 'higher', less: 'lower' };
  return quantity === 'duration' && scope === 'construction'
    ? { ...known, noun: 'construction time' }
    : known;
}

/** `number of stations`, of `stations planned`; else what is counted is named by itself. */
function toCounted(scope: string): string {
  const [, counted] = /^(\p{L}+s) (?:planned|in use)$/u.exec(scope) ?? [];
  return counted === undefined ? 'number' : `number of ${counted}`;
}
