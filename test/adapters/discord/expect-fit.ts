import { expect } from 'vitest';
import type { Card } from '../../../adapters/discord/card/card.ts';

/** Expects that Discord takes a card: its limits of length and number. */
export function expectFit({ content, further, rows }: Card): void {
  for (const text of [content, ...further]) {
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(text.trim()).not.toBe('');
  }
  expect(rows.length).toBeLessThanOrEqual(5);
  for (const row of rows) {
    expect(row.length).toBeGreaterThan(0);
    expect(row.length).toBeLessThanOrEqual(5);
    for (const { label, emoji, id } of row) {
      expect(id.length).toBeLessThanOrEqual(100);
      expect((label ?? emoji ?? '').trim()).not.toBe('');
      expect((label ?? '').length).toBeLessThanOrEqual(80);
    }
  }
  const ids = rows.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}
