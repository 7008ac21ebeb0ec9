import { axisX, axisY, lineY, plot, ruleX } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** The memory of the program at a time. */
export type Sample = { readonly minute: number; readonly megabytes: number };

/** Draws memory over time as SVG, with a thin line for each reload (in minutes). */
export function plotMemory(samples: readonly Sample[], reloads: readonly number[]): string {
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = plot({
    document,
    width: 760,
    height: 320,
    marginLeft: 50,
    style: { fontFamily: 'sans-serif', fontSize: '13px', background: 'white' },
    x: { label: 'minutes' },
    y: { label: 'resident memory, MB', grid: true, domain: [0, toTop(samples)] },
    marks: [
      axisX({}),
      axisY({ ticks: 5 }),
      ruleX(reloads, { stroke: '#ddd' }),
      lineY(samples, { x: 'minute', y: 'megabytes', stroke: '#1f77b4' }),
    ],
  });
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${drawn.outerHTML}\n`;
}

function toTop(samples: readonly Sample[]): number {
  const most = samples.reduce((top, { megabytes }) => Math.max(top, megabytes), 0);
  return Math.ceil((most * 1.1) / 100) * 100;
}
