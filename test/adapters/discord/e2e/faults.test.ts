import { describe, test } from 'vitest';
import { aScene } from './a-scene.ts';
import { faultCases } from './faults.ts';
import { runRounds } from './run-rounds.ts';

/** Discord lets a bot begin one session in five seconds, and a call is given up after eight. */
const slow = /op 9|half-open|timeout/u;

// Each has a Discord and a bot of its own, and mostly waits.
describe.concurrent('no answer is lost or doubled', () => {
  test.for(faultCases)('$name', async (fault, { expect, onTestFinished }) => {
    const rounds = slow.test(fault.name) ? 1 : 3;
    const scene = await aScene({ heartbeat: 1_500 }, onTestFinished);
    const tally = await runRounds(scene, fault, rounds);
    expect(tally).toEqual({ asked: 2 * rounds, lost: 0, doubled: 0 });
  });
});
