import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Runs the check on this Node, which believes to be another version. */
function check(version: string) {
  const disguise = `Object.defineProperty(process,"versions",{value:{node:"${version}"}})`;
  const args = ['--import', `data:text/javascript,${disguise}`, 'scripts/require-node.js'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it.each(['24.0.0', '26.1.0', '100.0.0'])('says nothing on Node %s', (version) => {
  expect(check(version)).toEqual({ status: 0, stdout: '', stderr: '' });
});

it.each(['20.20.2', '23.11.0'])(
  'says on one line which Node to install instead of %s',
  (version) => {
    expect(check(version)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        new RegExp(`^strait-answers needs Node 24 or newer and found ${version}: .+\n$`, 'u'),
      ),
    });
  },
);
