import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const green = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const red = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
/** A file that threw before its first test. */
const broken = { status: 'failed', assertionResults: [] };

/** What is printed for this report of the runner. */
function count(report: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const path = join(folder, 'report.json');
  writeFileSync(path, report);
  const { stdout } = spawnSync(process.execPath, ['.ci/count.js', path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout;
}

const aReport = (testResults: readonly unknown[]) =>
  JSON.stringify({
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults,
  });

it('prints the counts of the report', () => {
  expect(count(aReport([green, red]))).toBe('7 passed, 1 failed, 3 skipped\n');
});

it('counts a file that could not be collected as a failure', () => {
  expect(count(aReport([green, red, broken]))).toBe('7 passed, 2 failed, 3 skipped\n');
});

it.each(['', '{}'])('says that no test ran where the report is %j', (report) => {
  expect(count(report)).toBe(
    'The tests did not start: see above.\n0 passed, 0 failed, 0 skipped\n',
  );
});
