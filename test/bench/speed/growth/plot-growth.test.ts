import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { plotGrowth } from '../../../../bench/speed/growth/plot-growth.ts';
import { aGrowthRow } from './rows.ts';

const rows = [1000, 5000, 20_000].map((passages) => aGrowthRow(passages, { p99: passages / 333 }));
const svg = plotGrowth(rows);
const { document } = parseHTML(`<html><body>${svg}</body></html>`);

it('is an SVG image that stands by itself, the same for the same rows', () => {
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  expect(plotGrowth(rows)).toBe(svg);
});

it('names each curve with what the most passages take', () => {
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
  for (const name of ['linear', 'build, 20.0 s', 'p99, 60.1 ms', 'heap, 200 MB'])
    expect(texts).toContain(name);
  for (const tick of ['1,000', '5,000', '20,000']) expect(texts).toContain(tick);
});

/** The points of each line, the linear one first. */
const toLines = (image: string) =>
  [...image.matchAll(/<path d="M([^"]+)"(?! transform)/gu)].map(([, points = '']) =>
    points.split('L').map((point) => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return { x, y };
    }),
  );

it('draws what grows linearly along the line, and what grows faster above it', () => {
  const [linear, build] = toLines(svg);
  expect(build).toEqual(linear);
  const faster = rows.map((row) => ({ ...row, build: row.passages ** 1.2 }));
  const [line, above] = toLines(plotGrowth(faster));
  // Downwards is more, in SVG.
  expect(above?.at(-1)?.y).toBeLessThan(line?.at(-1)?.y ?? 0);
});

it('draws linear growth as a straight line', () => {
  const [line = []] = toLines(svg);
  const slopes = line.slice(1).map(({ x, y }, before) => {
    const from = line[before] ?? { x: 0, y: 0 };
    return (y - from.y) / (x - from.x);
  });
  expect(slopes.length).toBe(2);
  expect(slopes[1]).toBeCloseTo(slopes[0] ?? 0, 3);
});
