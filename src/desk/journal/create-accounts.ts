import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limit } from '../types.ts';
import type { Charge, Refusal } from './runner.ts';

/** What a limiter is made of. */
export type LimiterOptions = {
  readonly keyPrefix: string;
  readonly points: number;
  readonly duration: number;
};

/** Keeps one limiter for each party and limit; `create` makes it, in memory or in a database. */
export function createAccounts(create: (options: LimiterOptions) => RateLimiterAbstract) {
  const limiters = new Map<string, RateLimiterAbstract>();
  const limiterOf = (party: string, { points, seconds }: Limit): RateLimiterAbstract => {
    const name = `${party}/${points}/${seconds}`;
    const limiter = limiters.get(name) ?? create({ keyPrefix: party, points, duration: seconds });
    limiters.set(name, limiter);
    return limiter;
  };
  return {
    /** In the order given, so that one who asks too much uses up nobody else's account. */
    async charge(charges: readonly Charge[]): Promise<Refusal | undefined> {
      for (const { party, key, limit } of charges) {
        const wait = await consume(limiterOf(party, limit), key);
        if (wait !== undefined) return { party, wait };
      }
      return undefined;
    },
    async forgive({ party, key, limit }: Charge): Promise<void> {
      await limiterOf(party, limit).delete(key);
    },
  };
}

/** For how long the account is used up, if it is. */
async function consume(limiter: RateLimiterAbstract, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}
