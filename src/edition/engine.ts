import { parentPort, workerData } from 'node:worker_threads';
import type { Edition } from '../desk/house.ts';
import type { Message, Request } from './message.ts';
import { openSettled } from './open-settled.ts';

// The thread that one edition lives in: opens the folder that it is given, answers from it, and says
// when the files have changed. Of unsound knowledge it says what is wrong, and ends.
const folder: string = workerData;
const { opened, state } = await openSettled(folder);
if (opened.kind === 'unsound') send({ kind: 'unsound', problems: opened.problems });
else {
  const [{ toEdition }, { toOutline }, { warmUp }, { watchState }] = await Promise.all([
    import('./to-edition.ts'),
    import('./to-outline.ts'),
    import('./warm-up.ts'),
    import('./watch-state.ts'),
  ]);
  const { version, knowledge, golden, bot } = opened;
  const edition = toEdition(opened);
  const outline = toOutline(knowledge);
  await warmUp(edition, golden.length > 0 ? golden.map(({ ask }) => ask) : outline.asks);
  parentPort?.on('message', (request: Request) => void obey(edition, request));
  send({ kind: 'sound', version, subject: bot.subject, outline });
  watchState(folder, state, () => send({ kind: 'changed' }));
}

async function obey(edition: Edition, request: Request): Promise<void> {
  const { number, kind, question, context } = request;
  try {
    if (kind === 'answer') {
      send({ kind: 'given', number, reply: await edition.answer(question, context) });
    } else {
      send({ kind: 'explained', number, story: await edition.explain(question, context) });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    send({ kind: 'failed', number, reason });
  }
}

function send(message: Message): void {
  parentPort?.postMessage(message);
}
