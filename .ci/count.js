// Prints `N passed, N failed, N skipped` from the runner's own report (the file it is given).
import { readFileSync } from 'node:fs';

/** A file whose tests could not even be collected counts as one failure. */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

function count(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isBroken).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countOrNothing(path) {
  try {
    return count(path);
  } catch {
    process.stdout.write('The tests did not start: see above.\n');
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const { passed, failed, skipped } = countOrNothing(process.argv[2]);
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
