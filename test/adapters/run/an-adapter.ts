import type { House, Notice, Resumed, Running } from '#core';
import type { Platform } from '../../../adapters/run/platforms/platform.ts';

/** An adapter that keeps what it is told; `over` is how it runs. */
export function anAdapter(name: string, over: Partial<Running> = {}) {
  const posted: Resumed[] = [];
  const told: Notice[] = [];
  let house: House | undefined;
  let stops = 0;
  const running: Running = {
    post: async (resumed) => void posted.push(resumed),
    tell: async (notice) => void told.push(notice),
    stop: async () => {
      stops += 1;
    },
    ...over,
  };
  const platform: Extract<Platform, { readonly kind: 'on' }> = {
    kind: 'on',
    name,
    how: 'as a test',
    check: async () => [],
    start: async (given) => {
      house = given;
      return running;
    },
  };
  return { platform, posted, told, house: () => house, stops: () => stops };
}
