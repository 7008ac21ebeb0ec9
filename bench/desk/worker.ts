import { randomUUID } from 'node:crypto';
import { type Bot, createBot, loadDesk } from '#core';
import { emptyKnowledge } from './empty-knowledge.ts';
import type { ToWorker, WorkerOptions } from './start-worker.ts';

// A process with a desk of its own, which is told what to do and may be killed at any moment.
const options: WorkerOptions = JSON.parse(process.argv[2] ?? '{}');
const { createDesk, openStore, toEdition } = await loadDesk();
const report = (event: unknown) => send({ kind: 'event', event });
const store = await openStore(options.place, { report });
const plenty = { points: 1e9, seconds: 60 };
const edition = toEdition({ bot: toTelltale(), knowledge: emptyKnowledge, version: 'bench' });
const desk = createDesk({
  store,
  key: 'bench',
  clock: Date.now,
  report,
  lease: options.lease,
  limits: { asker: plenty, place: plenty, workspace: plenty },
  edition: () => edition,
});

process.on('message', (message: ToWorker) => void obey(message));
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1));
send({ kind: 'ready' });

async function obey(message: ToWorker): Promise<void> {
  if (message.kind === 'ask') {
    const reply = await desk.ask(message.question);
    send({
      kind: 'reply',
      number: message.number,
      bytes: JSON.stringify({ ...reply, repeated: undefined }),
    });
  } else if (message.kind === 'resume') {
    send({ kind: 'resumed', count: (await desk.resume()).length });
  } else {
    await store.close();
    process.exit(0);
  }
}

/** Says what it was asked, and never gives the same reply twice: who answers again is found out. */
function toTelltale(): Bot {
  const bot = createBot(emptyKnowledge);
  return {
    ...bot,
    answer(question, context) {
      send({ kind: 'begun', id: question });
      return { ...bot.answer(question, context), kind: 'choice', suggestions: [randomUUID()] };
    },
  };
}

function send(message: unknown): void {
  process.send?.(message);
}
