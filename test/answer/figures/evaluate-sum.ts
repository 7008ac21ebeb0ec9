/** From least to most. */
type Interval = { readonly from: number; readonly to: number };

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const token = /[()²÷×+−=]|[\d,]*\d(?:\.\d+)?(?: (?:million|billion|trillion)\b)?|\bto\b/gu;

/**
 * Works out what stands before the first `=` of a line of arithmetic, and reads what stands after it. An
 * amount with brackets behind it is the same in another unit, which the sum is done in.
 */
export function evaluateSum(line: string): { readonly worked: Interval; readonly shown: Interval } {
  const tokens = line.replace(/(?<=[a-z])²/gu, '').match(token) ?? [];
  const reader = new SumReader(tokens);
  const worked = reader.readSum();
  reader.expect('=');
  const shown = reader.readAmount();
  const hundred = /percent\.?$/u.test(line) ? 100 : 1;
  return { worked, shown: { from: shown.from / hundred, to: shown.to / hundred } };
}

class SumReader {
  private readonly tokens: readonly string[];
  private place = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  expect(text: string): void {
    if (this.tokens[this.place] !== text) {
      throw new Error(`expected ${text} at ${this.place} of ${this.tokens.join(' ')}`);
    }
    this.place++;
  }

  readSum(): Interval {
    let sum = this.readProduct();
    for (let sign = this.tokens[this.place]; sign === '+' || sign === '−'; ) {
      this.place++;
      const next = this.readProduct();
      sum =
        sign === '+'
          ? { from: sum.from + next.from, to: sum.to + next.to }
          : { from: sum.from - next.to, to: sum.to - next.from };
      sign = this.tokens[this.place];
    }
    return sum;
  }

  private readProduct(): Interval {
    let product = this.readFactor();
    for (let sign = this.tokens[this.place]; sign === '×' || sign === '÷'; ) {
      this.place++;
      const next = this.readFactor();
      product =
        sign === '×'
          ? { from: product.from * next.from, to: product.to * next.to }
          : { from: product.from / next.to, to: product.to / next.from };
      sign = this.tokens[this.place];
    }
    return product;
  }

  private readFactor(): Interval {
    if (this.tokens[this.place] !== '(') {
      const amount = this.readAmount();
      return this.tokens[this.place] === '(' ? this.readBracket() : amount;
    }
    return this.readBracket();
  }

  private readBracket(): Interval {
    this.expect('(');
    const inner = this.readSum();
    this.expect(')');
    if (this.tokens[this.place] !== '²') return inner;
    this.place++;
    return { from: inner.from ** 2, to: inner.to ** 2 };
  }

  readAmount(): Interval {
    const from = this.readNumber();
    if (this.tokens[this.place] !== 'to') return { from, to: from };
    this.place++;
    return { from, to: this.readNumber() };
  }

  private readNumber(): number {
    const [number = '', scale = ''] = (this.tokens[this.place] ?? '').split(' ');
    this.place++;
    return Number(number.replaceAll(',', '')) * (scales[scale] ?? 1);
  }
}
