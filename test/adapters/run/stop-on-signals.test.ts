import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stopOnSignals } from '../../../adapters/run/stop-on-signals.ts';
import { aLog } from './a-house.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function host(stop: () => Promise<void>) {
  const signals = new EventEmitter();
  const exits: number[] = [];
  const { log, lines } = aLog();
  stopOnSignals(stop, log, {
    on: (signal, listener) => signals.on(signal, listener),
    exit: (status) => void exits.push(status),
  });
  return { signals, exits, events: () => lines.map(({ event }) => event) };
}

it('ends well when all that was begun is finished', async () => {
  const finished = Promise.withResolvers<void>();
  const { signals, exits, events } = host(() => finished.promise);
  signals.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(exits).toEqual([]);
  finished.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(exits).toEqual([0]);
  expect(events()).toEqual(['stopping', 'stopped']);
});

it('ends within ten seconds, whatever hangs', async () => {
  const { signals, exits, events } = host(() => new Promise(() => {}));
  signals.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(9_999);
  expect(exits).toEqual([1]);
  expect(events()).toEqual(['stopping', 'stopped-late']);
});

it('ends at once at a second signal', async () => {
  const { signals, exits } = host(() => new Promise(() => {}));
  signals.emit('SIGINT');
  expect(exits).toEqual([]);
  signals.emit('SIGTERM');
  expect(exits).toEqual([1]);
});

it('says so where it cannot end well', async () => {
  const { signals, exits, events } = host(() => Promise.reject(new Error('No.')));
  signals.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(0);
  expect(exits).toEqual([1]);
  expect(events()).toEqual(['stopping', 'stopped-badly']);
});
