import { expect, test } from 'vitest';
import { customIds, type Press } from '../../../../adapters/discord/buttons/custom-ids.ts';

const answer = 'A-7f3c2bq9';
const presses: readonly Press[] = [
  { kind: 'evidence', answer, page: 0 },
  { kind: 'page', answer, page: 12 },
  { kind: 'next', answer, index: 4 },
  { kind: 'up', answer },
  { kind: 'down', answer },
  { kind: 'reason', answer },
  { kind: 'share', answer },
  { kind: 'watch', answer },
];

test.each(presses)('$kind reads as it was written', (press) => {
  expect(customIds.read(customIds.write(press))).toEqual(press);
  expect(customIds.write(press).length).toBeLessThanOrEqual(100);
});

test.each(['', 'up', 'up:', 'up:7f3c', 'buy:A-7f3c', 'up:A-7f3c:x', 'up:A-7f3c;1', ' up:A-7f3c'])(
  '“%s” is none of the bot’s',
  (id) => {
    expect(customIds.read(id)).toBeUndefined();
  },
);

test('keeps its form, as buttons of last month have it', () => {
  expect(customIds.write({ kind: 'next', answer, index: 1 })).toBe('next:A-7f3c2bq9:1');
  expect(customIds.write({ kind: 'up', answer })).toBe('up:A-7f3c2bq9');
});
