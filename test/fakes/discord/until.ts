import type { World } from './world.ts';

/** Gives what `look` finds as soon as it finds something; `what` says what was waited for. */
export type Until = <Found>(look: () => Found | undefined | false, what: string) => Promise<Found>;

/** Milliseconds after which nothing more is to be expected; a test that is all right never waits so long. */
const most = 20_000;

/** Makes what looks anew whenever something has changed. */
export function createUntil(world: World, listeners: Set<() => void>): Until {
  return (look, what) =>
    new Promise((resolve, reject) => {
      const finish = (end: () => void) => {
        clearTimeout(timer);
        clearInterval(often);
        listeners.delete(listen);
        end();
      };
      const listen = () => {
        const found = look();
        if (found !== undefined && found !== false) finish(() => resolve(found));
      };
      const timer = setTimeout(
        () => finish(() => reject(new Error(`Waited in vain: ${what}\n${describe(world)}`))),
        most,
      );
      // What the bot knows by itself changes without a word to Discord.
      const often = setInterval(listen, 10);
      listeners.add(listen);
      listen();
    });
}

function describe({ requests, violations, posts }: World): string {
  return [
    `last requests: ${requests.slice(-10).join(', ')}`,
    `violations: ${violations.join(', ') || 'none'}`,
    ...[...posts.values()]
      .slice(-5)
      .map(({ message }) => `${message.author.username}: ${message.content}`),
  ].join('\n');
}
