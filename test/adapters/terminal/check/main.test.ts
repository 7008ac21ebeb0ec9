import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const main = resolve('adapters/terminal/check/main.ts');

function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

it('says where every problem is and ends with 1', () => {
  const folder = 'test/fixtures/rules/unread';
  const { stdout, stderr, status } = run('--knowledge', folder);
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(
    new RegExp(`^${join(folder, 'calibration.yaml')}:1 .* \\(data-valid\\)$`, 'u'),
  );
  expect(lines.at(-1)).toMatch(/^1 article, 1 passage, .*, 5 problems, 0 golden questions$/u);
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
});

it('ends with 0 where nothing is wrong', () => {
  const { stdout, status } = run('--coverage', '--knowledge', 'test/fixtures/terminal-knowledge');
  expect(stdout).toMatch(/\n {2}bridge +1 +3 .*\n1 article, 3 passages, .* 0 problems, /su);
  expect(status).toBe(0);
});

it('says so where there is no such folder', () => {
  const { stdout, status } = run('--knowledge', 'nowhere');
  expect(stdout).toMatch(/^nowhere:1 The folder cannot be read \(ENOENT.*\(file-readable\)\n/u);
  expect(status).toBe(1);
});

it('explains its options, and which it does not have', () => {
  expect(run('--help')).toMatchObject({ stdout: expect.stringContaining('--coverage'), status: 0 });
  const { stderr, status } = run('--colour');
  expect(stderr).toMatch(/^Unknown option '--colour'/u);
  expect(status).toBe(2);
});
