import { axisX, axisY, dot, lineY, plot, selectLast, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { GrowthRow } from './growth-row.ts';

type Point = { readonly passages: number; readonly times: number; readonly name: string };

/**
 * Draws as SVG how time and memory grow against the first row, on logarithmic scales, where all that grows
 * linearly runs along the dashed line and all that grows faster leaves it upwards. The same rows give the
 * same bytes.
 */
export function plotGrowth(rows: readonly GrowthRow[]): string {
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = plot({
    document,
    width: 760,
    height: 480,
    marginRight: 170,
    marginLeft: 50,
    style: { fontFamily: 'sans-serif', fontSize: '13px', background: 'white' },
    x: { type: 'log', label: 'passages' },
    y: { type: 'log', label: 'times what the first takes', grid: true },
    marks: [
      axisX(
        rows.map(({ passages }) => passages),
        { tickFormat: ',d' },
      ),
      axisY({ ticks: 5, tickFormat: 'd' }),
      ...[toLine(rows)].flatMap((points) => [
        lineY(points, { x: 'passages', y: 'times', stroke: '#888', strokeDasharray: '5 4' }),
        name(points),
      ]),
      ...toCurves(rows).flatMap((points) => [
        lineY(points, { x: 'passages', y: 'times', stroke: 'name' }),
        // Markers on the line would do, but are numbered on from one plot to the next.
        dot(points, { x: 'passages', y: 'times', fill: 'name' }),
        name(points),
      ]),
    ],
  });
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${drawn.outerHTML}\n`;
}

function name(points: readonly Point[]) {
  return text(
    points,
    selectLast({ x: 'passages', y: 'times', text: 'name', dx: 8, textAnchor: 'start' }),
  );
}

function toLine(rows: readonly GrowthRow[]): readonly Point[] {
  return toPoints(rows, ({ passages }) => passages, 'linear');
}

function toCurves(rows: readonly GrowthRow[]): readonly (readonly Point[])[] {
  const last = rows.at(-1);
  const [build, p99, memory] = [last?.build ?? 0, last?.p99 ?? 0, last?.memory ?? 0];
  return [
    toPoints(rows, (row) => row.build, `build, ${(build / 1000).toFixed(1)} s`),
    toPoints(rows, (row) => row.p99, `p99, ${p99.toFixed(1)} ms`),
    toPoints(rows, (row) => row.memory, `heap, ${memory.toFixed(0)} MB`),
  ];
}

function toPoints(
  rows: readonly GrowthRow[],
  pick: (row: GrowthRow) => number,
  label: string,
): readonly Point[] {
  return rows.flatMap((row) => {
    const [first] = rows;
    return first === undefined
      ? []
      : [{ passages: row.passages, times: pick(row) / pick(first), name: label }];
  });
}
