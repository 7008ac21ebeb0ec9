import { setTimeout as sleep } from 'node:timers/promises';
import type { Ground } from '../types.ts';
import type { Carry, Delivery, Outcome, Retry } from './delivery.ts';

/**
 * Brings something to the app. An event that is not acknowledged comes again, at once and then after
 * a minute and five (`times.retries`); a command or an interaction does not.
 * @see https://docs.slack.dev/apis/events-api#retries
 */
export async function deliver(ground: Ground, carry: Carry, delivery: Delivery): Promise<Outcome> {
  let outcome = await carry(delivery);
  if (delivery.kind !== 'event') return outcome;
  for (const [index, wait] of ground.times.retries.entries()) {
    if (outcome.kind === 'acknowledged' || outcome.reason === 'no_retry') return outcome;
    const retry: Retry = { number: index + 1, reason: outcome.reason };
    await sleep(wait);
    outcome = await carry(delivery, retry);
  }
  if (outcome.kind === 'failed') ground.lost.push(delivery);
  ground.changed();
  return outcome;
}
