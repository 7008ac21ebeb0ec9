import { toDate } from '../to-date.ts';
import { text } from './text.ts';

const precisions = { day: '2025-10-18', month: '2025-10', year: '2025' };

/** A date that exists, as exact as one of these. */
export function date(...allowed: readonly (keyof typeof precisions)[]) {
  const what = `a date such as ${allowed.map((one) => precisions[one]).join(' or ')}`;
  return text(what).superRefine((value, context) => {
    const precision = toDate(value)?.precision;
    if (precision !== undefined && allowed.includes(precision)) return;
    context.addIssue({ code: 'custom', message: `"${value}" is no such date; write ${what}` });
  });
}
