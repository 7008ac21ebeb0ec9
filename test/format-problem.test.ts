import { expect, it } from 'vitest';
import { formatProblem } from '../src/format-problem.ts';

it('writes a problem in the form that editors link to its place', () => {
  const problem = { rule: 'title-present', path: 'k/pitch/a.md', line: 3, message: 'No title.' };
  expect(formatProblem(problem)).toBe('k/pitch/a.md:3 No title. (title-present)');
});
