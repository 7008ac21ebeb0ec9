import type { Fault } from '../../../fakes/discord/faults.ts';
import type { Here } from '../../../fakes/discord/people/person.ts';
import type { Channel, Outcome } from '../../../fakes/discord/world.ts';
import type { Scene } from './open-scene.ts';

/** What is asked while something goes wrong, in a channel of its own. */
export type Round = {
  readonly channel: Channel;
  readonly here: Here;
};

/** What goes wrong in a round, and how many rounds may do so at the same time. */
export type FaultCase = {
  readonly name: string;
  readonly run: (scene: Scene, round: Round) => Promise<unknown>;
  readonly atOnce: boolean;
};

export const byCommand = 'How long would the tunnel be?';
export const byMention = 'When did the Channel Tunnel open?';

/** Asks in both ways; what is to meet the requests is planned before the bot hears of anything. */
function ask(
  { fake }: Scene,
  { here, channel }: Round,
  ...faults: readonly (readonly [Fault, number])[]
) {
  here.type(`@Strait ${byMention}`);
  const outcome = here.slash('ask', { question: byCommand });
  const interaction = [...fake.world.interactions.values()].at(-1);
  for (const [fault, times] of faults) {
    fake.faults.plan(`POST /channels/${channel.id}/messages`, fault, times);
    fake.faults.plan(`POST /interactions/${interaction?.id}/`, fault, times);
  }
  return outcome;
}

/** Waits until both questions have an answer that can be read. */
async function settled({ fake }: Scene, { channel }: Round, outcome: Promise<Outcome>) {
  await outcome;
  await fake.until(
    () => fake.answers(channel).filter(({ loading }) => !loading).length >= 2,
    `two answers in ${channel.name}`,
  );
}

/** Requests meet faults; each round has its own. */
const requestCase = (
  name: string,
  ...faults: readonly (readonly [Fault, number])[]
): FaultCase => ({
  name,
  atOnce: true,
  run: (scene, round) => settled(scene, round, ask(scene, round, ...faults)),
});

/** The connection meets a fault; it is common to all rounds, so that these follow each other. */
const lineCase = (
  name: string,
  run: (scene: Scene, round: Round) => Promise<unknown>,
): FaultCase => ({ name, atOnce: false, run });

const comeBack = async ({ fake }: Scene, before: { identified: number; resumed: number }) => {
  const { seen } = fake.gateway;
  await fake.until(
    () => seen.identified + seen.resumed > before.identified + before.resumed,
    'the connection',
  );
};

export const faultCases: readonly FaultCase[] = [
  lineCase('socket dropped before the acknowledgement', async (scene, round) => {
    const before = { ...scene.fake.gateway.seen };
    scene.fake.gateway.drop();
    const outcome = ask(scene, round);
    await settled(scene, round, outcome);
    await comeBack(scene, before);
  }),
  lineCase(
    'socket dropped after the acknowledgement, and all delivered again',
    async (scene, round) => {
      const { gateway } = scene.fake;
      const before = { ...gateway.seen };
      const outcome = ask(scene, round);
      await outcome;
      gateway.drop();
      await settled(scene, round, outcome);
      await comeBack(scene, before);
      gateway.repeat('INTERACTION_CREATE');
      gateway.repeat('MESSAGE_CREATE');
    },
  ),
  lineCase('op 7, reconnect', async (scene, round) => {
    const before = { ...scene.fake.gateway.seen };
    const outcome = ask(scene, round);
    scene.fake.gateway.askToReconnect();
    await settled(scene, round, outcome);
    await comeBack(scene, before);
  }),
  lineCase('op 9, session over', async (scene, round) => {
    const before = { ...scene.fake.gateway.seen };
    round.here.type(`@Strait ${byMention}`);
    scene.fake.gateway.invalidate(false);
    await comeBack(scene, before);
    await settled(scene, round, round.here.slash('ask', { question: byCommand }));
  }),
  requestCase('429', [{ kind: 'limited', after: 0.2 }, 1]),
  requestCase('429 for the whole bot', [{ kind: 'limited', after: 0.2, global: true }, 1]),
  requestCase('four 500s in a row', [{ kind: 'status', status: 500 }, 4]),
  requestCase('connection reset, twice', [{ kind: 'reset' }, 2]),
  requestCase('connection reset after the message was posted', [{ kind: 'reset-after' }, 1]),
  requestCase('timeout after the message was posted', [{ kind: 'silent-after' }, 1]),
  lineCase('restart between question and button', async (scene, round) => {
    const { fake, restart, shown } = scene;
    const seen = await shown(ask(scene, round));
    await fake.until(() => fake.answers(round.channel).length >= 2, 'two answers');
    await restart();
    const evidence = await shown(round.here.press(seen.id, 'Evidence'));
    if (!evidence.words.includes('112 km')) throw new Error(`No evidence: ${evidence.words}`);
  }),
  lineCase('half-open connection', async (scene, round) => {
    const before = { ...scene.fake.gateway.seen };
    scene.fake.gateway.deaden();
    round.here.type(`@Strait ${byMention}`);
    await comeBack(scene, before);
    await settled(scene, round, round.here.slash('ask', { question: byCommand }));
  }),
];
