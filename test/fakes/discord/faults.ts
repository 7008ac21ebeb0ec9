/** What can go wrong with a request. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  /** 429; `after` is in seconds. */
  | { readonly kind: 'limited'; readonly after: number; readonly global?: boolean }
  /** Nothing is done, and no answer comes until the client is gone. */
  | { readonly kind: 'silent' }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'reset' }
  /** It is done, and then the connection breaks. */
  | { readonly kind: 'reset-after' }
  /** It is done, and no answer comes until the client is gone. */
  | { readonly kind: 'silent-after' };

/** A fault that waits for its request. */
export type Planned = {
  readonly fault: Fault;
  /** How many requests it has still to meet. */
  left: number;
  /** How many it has met. */
  met: number;
};

export type Faults = {
  /** The next `times` requests that look so (`POST /channels/`) meet the fault. */
  readonly plan: (on: string | RegExp, fault: Fault, times?: number) => Planned;
  /** The fault that a request meets, if any. */
  readonly take: (request: string) => Fault | undefined;
};

/** Keeps what is to go wrong; the first plan that fits is the one that counts. */
export function createFaults(): Faults {
  const plans: { on: string | RegExp; planned: Planned }[] = [];
  return {
    plan: (on, fault, times = 1) => {
      const planned: Planned = { fault, left: times, met: 0 };
      plans.push({ on, planned });
      return planned;
    },
    take: (request) => {
      const fits = (on: string | RegExp) =>
        typeof on === 'string' ? request.startsWith(on) : on.test(request);
      const found = plans.find(({ on, planned }) => planned.left > 0 && fits(on))?.planned;
      if (!found) return undefined;
      found.left -= 1;
      found.met += 1;
      return found.fault;
    },
  };
}
