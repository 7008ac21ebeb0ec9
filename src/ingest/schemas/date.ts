import { toDate } from '../to-date.ts';
import { text } from './text.ts';

/** A day that exists, written `2025-10-18`. */
export const day = text('a date such as 2025-10-18').refine(
  (value) => toDate(value)?.precision === 'day',
  { error: ({ input }) => `there is no date "${input}"; write one such as 2025-10-18` },
);

/** A day, month or year that exists. */
export const date = text('a date such as 2025-10-18, 2025-10 or 2025').refine(
  (value) => toDate(value) !== undefined,
  { error: ({ input }) => `there is no date "${input}"; write one such as 2025-10-18 or 2025` },
);
