import { expect, onTestFinished } from 'vitest';
import { type Mode, type OpenedSlack, type OpenOptions, openSlack } from './open-slack.ts';

export type { Mode };
export type Started = OpenedSlack;
export type StartOptions = OpenOptions & {
  /** The test's own, where tests run beside each other. */
  readonly finished?: typeof onTestFinished;
};

/** Starts everything; all of it ends with the test, which must have broken no rule of Slack's. */
export async function startSlack(
  mode: Mode,
  { finished = onTestFinished, ...options }: StartOptions = {},
): Promise<Started> {
  const started = await openSlack(mode, options);
  finished(async () => {
    await started.close();
    expect(started.fake.violations).toEqual([]);
  });
  return started;
}
