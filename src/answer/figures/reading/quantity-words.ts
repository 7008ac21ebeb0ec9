/** What a word says about what is measured. */
export type QuantityWord = {
  /** What the figures may call it, likeliest first; none where the word only compares. */
  readonly quantities: readonly string[];
  /** Of a comparison: whether it asks for more (`longer`) or for less (`cheaper`). */
  readonly compares?: 'more' | 'less';
};

type Family = { readonly quantities: string; readonly plain: string; more?: string; less?: string };

const families: readonly Family[] = [
  {
    quantities: 'length distance',
    plain: 'long length lengths lengthwise',
    more: 'longer lengthier',
    less: 'shorter',
  },
  { quantities: 'depth', plain: 'deep depth depths', more: 'deeper', less: 'shallower' },
  {
    quantities: 'width gauge diameter',
    plain: 'wide width broad across',
    more: 'wider broader',
    less: 'narrower',
  },
  { quantities: 'height', plain: 'high height tall', more: 'taller' },
  { quantities: 'thickness', plain: 'thick thickness', more: 'thicker', less: 'thinner' },
  {
    quantities: 'distance width length',
    plain: 'far apart distance gap away',
    more: 'farther further',
    less: 'closer nearer',
  },
  { quantities: 'diameter', plain: 'diameter diameters crosssection' },
  { quantities: 'area', plain: 'area' },
  {
    quantities: 'cost',
    plain: 'cost costs costed price prices priced expensive budget',
    more: 'dearer',
    less: 'cheaper',
  },
  { quantities: 'value', plain: 'worth valuation valued value' },
  {
    quantities: 'mass',
    plain: 'heavy weigh weighs weight mass',
    more: 'heavier',
    less: 'lighter',
  },
  {
    quantities: 'speed rate',
    plain: 'fast speed quick rate pace',
    more: 'faster quicker speedier',
    less: 'slower',
  },
  { quantities: 'duration', plain: 'duration take takes took taken last lasts lasted' },
  {
    quantities: 'year',
    plain: 'aged age',
    // What is older began in the smaller year.
    more: 'newer younger later',
    less: 'older earlier',
  },
  {
    quantities: 'population',
    plain: 'population residents inhabitants populous',
  },
  { quantities: 'deaths', plain: 'deaths die died killed deadly fatalities', more: 'deadlier' },
  { quantities: 'workers', plain: 'workers workforce workmen' },
  {
    quantities: 'temperature',
    plain: 'temperature temperatures hot warm cold',
    more: 'hotter warmer',
    less: 'colder cooler',
  },
  { quantities: 'gauge', plain: 'gauge gauges' },
  { quantities: 'magnitude', plain: 'magnitude strong', more: 'stronger', less: 'weaker' },
  {
    quantities: '',
    plain: 'big large size sized',
    more: 'more greater larger bigger higher above',
    less: 'less fewer smaller lower below',
  },
];

/** Words for what is measured and for comparing it. */
export const quantityWords: ReadonlyMap<string, QuantityWord> = new Map(
  families.flatMap(({ quantities, plain, more = '', less = '' }) => [
    ...toEntries(plain, { quantities: split(quantities) }),
    ...toEntries(more, { quantities: split(quantities), compares: 'more' }),
    ...toEntries(less, { quantities: split(quantities), compares: 'less' }),
  ]),
);

function toEntries(words: string, meaning: QuantityWord): readonly [string, QuantityWord][] {
  return split(words).map((word) => [word, meaning]);
}

function split(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '');
}
