import type { Question } from '#core';
import type { Worker } from './start-worker.ts';

/** What deliveries there were, which were begun, and what came back. */
export type Ledger = ReturnType<typeof createLedger>;

/** Keeps account of deliveries, which are numbers from 0. */
export function createLedger() {
  let size = 0;
  const begun = new Set<number>();
  const given = new Map<string, string>();
  let differing = 0;
  return {
    /** A new delivery. */
    add(): number {
      size += 1;
      return size - 1;
    },
    size: () => size,
    /** Of the texts that a bot was asked, the numbers of their deliveries. */
    note(texts: readonly string[]): void {
      for (const text of texts) begun.add(Number(text.replace(/\D/gu, '')));
    },
    begun: () => [...begun],
    /** Asks, and compares the reply with the one given before, if any. */
    async ask(worker: Worker, question: Question): Promise<void> {
      const bytes = await worker.ask(question);
      const before = given.get(question.deliveryId);
      if (before !== undefined && before !== bytes) differing += 1;
      given.set(question.deliveryId, bytes);
    },
    /** How often a delivery got another reply than before. */
    differing: () => differing,
    answered: () => given.size,
  };
}
