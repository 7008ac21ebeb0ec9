import { byCommand, byMention, type FaultCase } from './faults.ts';
import type { Scene } from './open-scene.ts';

/** How many questions got no answer, and how many more than one. */
export type Tally = { readonly asked: number; readonly lost: number; readonly doubled: number };

const answers: Readonly<Record<string, string>> = {
  [byCommand]: 'would be 112 km long',
  [byMention]: 'opened on 6 May 1994',
};

/**
 * Lets something go wrong in as many rounds, each in a channel of its own, then ends the bot, so that
 * nothing can come any more, and counts.
 */
export async function runRounds(scene: Scene, fault: FaultCase, rounds: number): Promise<Tally> {
  const { fake, server, running } = scene;
  const all = Array.from({ length: rounds }, (_, at) => {
    const channel = server.channel(`round ${at + 1}`);
    return { channel, here: fake.person({ name: `Asker ${at + 1}` }).in(channel) };
  });
  const run = (round: (typeof all)[number]) =>
    // Who loses an answer waits in vain; the count says so.
    fault.run(scene, round).catch(() => undefined);
  if (fault.atOnce) await Promise.all(all.map(run));
  else for (const round of all) await run(round);
  await running().stop();
  const counts = all.flatMap(({ channel }) =>
    Object.values(answers).map(
      (answer) =>
        fake.answers(channel).filter((one) => one.words.includes(answer) && !isExtra(one.words))
          .length,
    ),
  );
  return {
    asked: counts.length,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
  };
}

/** Evidence quotes the answer as well. */
function isExtra(words: string): boolean {
  return words.includes('From “');
}
