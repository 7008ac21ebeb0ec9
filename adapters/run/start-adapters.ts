import type { House, Notice, Resumed, Running } from '#core';
import type { Platform } from './platforms/platform.ts';

type On = Extract<Platform, { readonly kind: 'on' }>;

/** Adapters at work, or on the way there. */
export type StartedAdapters = {
  /** When each is either at work or has failed: how many are at work. */
  readonly started: Promise<number>;
  /** Posts what a crash kept from being posted. */
  readonly resume: () => Promise<void>;
  /** Tells those who wait for an answer that there is one. */
  readonly tell: () => Promise<void>;
  /** Stops all of them, each after what it has begun; one that still starts is stopped after that. */
  readonly stop: () => Promise<void>;
};

/** Starts adapters, all at once; one that fails keeps no other from starting. */
export function startAdapters(platforms: readonly On[], house: House): StartedAdapters {
  const { desk, log } = house;
  const running = new Map<string, Running>();
  let isStopping = false;

  async function start({ name: adapter, how, start: begin }: On): Promise<void> {
    try {
      const started = await begin(house);
      running.set(adapter, started);
      if (isStopping) return stopOne(adapter, started);
      log.info('adapter-on', { adapter, how });
    } catch (error) {
      log.error('adapter-failed', { adapter, reason: toReason(error) });
    }
  }
  async function stopOne(adapter: string, { stop }: Running): Promise<void> {
    try {
      await stop();
    } catch (error) {
      log.warn('adapter-not-stopped', { adapter, reason: toReason(error) });
    }
  }
  /** `event` is logged where it went well, and `not-…` where it did not. */
  async function hand(event: string, adapter: string, work: (to: Running) => Promise<void>) {
    const to = running.get(adapter);
    try {
      if (to === undefined) throw new Error('This adapter is not running.');
      await work(to);
      log.info(event, { adapter });
    } catch (error) {
      log.warn(`not-${event}`, { adapter, reason: toReason(error) });
    }
  }
  const post = (resumed: Resumed) =>
    hand('resumed', resumed.question.platform, (to) => to.post(resumed));
  const inform = (notice: Notice) => hand('told', notice.platform, (to) => to.tell(notice));
  const names = () => [...running.keys()];
  return {
    started: Promise.all(platforms.map(start)).then(() => running.size),
    resume: async () => void (await Promise.all((await desk.resume(names())).map(post))),
    tell: async () => void (await Promise.all((await desk.tell(names())).map(inform))),
    async stop() {
      isStopping = true;
      await Promise.all([...running].map(([adapter, one]) => stopOne(adapter, one)));
    },
  };
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
