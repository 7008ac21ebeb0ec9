import { expect, it } from 'vitest';
import type { Knowledge } from '#core';
import { check } from '../../../../adapters/terminal/check/check.ts';
import { aBot, aGap, aPassage } from '../../../builders.ts';

const knowledge: Knowledge = {
  subject: { name: 'the tunnel', examples: [] },
  passages: [aPassage()],
  glossary: { entities: [], synonyms: [] },
  figures: [],
};
const golden = [
  {
    ask: 'how much',
    expect: { kind: 'outcome' as const, outcome: 'gap' as const },
    path: 'k/golden.yaml',
    line: 3,
  },
];
const problem = { rule: 'no-will', path: 'k/pitch/a.md', line: 3, message: 'No.' };
const options = { coverage: false, today: '2026-11-24', width: 120 };
const counts = '1 article, 1 passage, 1 sentence, 1 source';

it('lists the problems of unsound knowledge and asks it nothing', () => {
  expect(check({ knowledge, golden, problems: [problem] }, options)).toEqual({
    output: `k/pitch/a.md:3 No. (no-will)\n${counts}, 1 problem, 1 golden question not asked before the problems are mended\n`,
    exitCode: 1,
  });
});

it('asks sound knowledge its golden questions', () => {
  const bot = aBot(() => aGap());
  expect(check({ knowledge, golden, problems: [], bot }, options)).toEqual({
    output: `${counts}, 0 problems, 1 golden question\n`,
    exitCode: 0,
  });
});

it('takes a golden question that fails for a problem', () => {
  const { output, exitCode } = check({ knowledge, golden, problems: [], bot: aBot() }, options);
  expect(output).toMatch(/^k\/golden\.yaml:3 "how much" must get gap .* \(golden\)\n/u);
  expect(output).toContain('1 problem, 1 golden question\n');
  expect(exitCode).toBe(1);
});

it('describes the coverage before the last line, sound or not', () => {
  const { output } = check(
    { knowledge, golden, problems: [problem] },
    { ...options, coverage: true },
  );
  expect(output).toMatch(/^k\/pitch.*?\n {2}Topic .*\nWikipedia: .*\n1 article, [^\n]*\n$/su);
});
