import { post } from '../../../fakes/slack/delivery/carry-http.ts';
import type { DeliveryFault } from '../../../fakes/slack/faults.ts';
import type { Mode, OpenedSlack } from './open-slack.ts';

/** Something that goes wrong between Slack and the bot while somebody asks. */
export type Fault = {
  readonly name: string;
  readonly modes: readonly Mode[];
  /** Takes seconds, as something waits that long: a test does it once, over the first mode. */
  readonly isSlow?: true;
  /** Asks once by `ask` while it goes wrong; resolves when Slack has done its part. */
  readonly during: (opened: OpenedSlack, ask: () => Promise<unknown>) => Promise<void>;
};

const both: readonly Mode[] = ['socket', 'http'];

/** All that may go wrong and must neither lose nor double an answer. */
export const faults: readonly Fault[] = [
  ...toDeliveryFaults(both, ['slow-acknowledgement', 'failed-acknowledgement']),
  ...toDeliveryFaults(['socket'], ['dropped-before', 'dropped-after']),
  {
    name: 'a request that is replayed as it is, twice',
    modes: ['http'],
    async during({ fake }, ask) {
      const before = fake.sent.length;
      await ask();
      for (const request of fake.sent.slice(before)) {
        await Promise.all([post(request, 20_000), post(request, 20_000)]);
      }
    },
  },
  {
    name: 'a connection that Slack asks to be made anew',
    modes: ['socket'],
    async during({ fake }, ask) {
      const opened = fake.sockets.opened();
      fake.sockets.refresh();
      await ask();
      await fake.until(() => fake.sockets.opened() > opened, 'a new connection');
    },
  },
  {
    name: 'a connection that breaks, and two failures to make another',
    modes: ['socket'],
    async during({ fake }, ask) {
      const opened = fake.sockets.opened();
      fake.faults.onCall('apps.connections.open', { kind: 'status', status: 500 });
      fake.faults.onCall('apps.connections.open', { kind: 'reset', when: 'before' });
      fake.sockets.drop();
      await ask();
      await fake.until(() => fake.sockets.opened() > opened, 'a new connection');
    },
  },
  {
    name: 'a connection that falls silent and stays open',
    modes: ['socket'],
    isSlow: true,
    async during({ fake }, ask) {
      fake.sockets.freeze();
      await ask();
    },
  },
  {
    name: '503 to what is posted, three times',
    modes: both,
    isSlow: true,
    async during({ fake }, ask) {
      for (const method of ['chat.postMessage', 'response_url']) {
        fake.faults.onCall(method, { kind: 'status', status: 503 }, 3);
      }
      await ask();
    },
  },
  {
    name: 'a connection that is reset while something is posted',
    modes: both,
    async during({ fake }, ask) {
      for (const method of ['chat.postMessage', 'response_url']) {
        fake.faults.onCall(method, { kind: 'reset', when: 'before' });
      }
      await ask();
    },
  },
  {
    name: 'a connection that is reset after something was posted',
    modes: both,
    async during({ fake }, ask) {
      fake.faults.onCall('chat.postMessage', { kind: 'reset', when: 'after' });
      await ask();
    },
  },
  {
    name: '429 to what is posted, with Retry-After',
    modes: both,
    isSlow: true,
    async during({ fake }, ask) {
      for (const method of ['chat.postMessage', 'response_url']) {
        fake.faults.onCall(method, { kind: 'limited', seconds: 1 });
      }
      await ask();
    },
  },
];

function toDeliveryFaults(modes: readonly Mode[], kinds: readonly DeliveryFault[]): Fault[] {
  return kinds.map((kind) => ({
    name: kind.replace('-', ' '),
    modes,
    async during({ fake }, ask) {
      fake.faults.onDelivery(kind, 2);
      await ask();
    },
  }));
}
