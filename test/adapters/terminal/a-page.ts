import type { Page } from '../../../adapters/terminal/page.ts';

/** A page without colour, 80 columns wide, by default. */
export function aPage(over: Partial<Page> = {}): Page {
  return { width: 80, today: '2026-11-24', paint: (_, text) => text, ...over };
}
