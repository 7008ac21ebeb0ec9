import type { EngineName } from '../engines/engines.ts';
import { median } from '../median.ts';
import type { Round } from './measure-rounds.ts';
import type { Measurement, Quality } from './measurement.ts';

/** An engine's medians over all rounds. */
export type Summary = {
  readonly name: EngineName;
  /** Milliseconds, and megabytes that the engine holds. */
  readonly build: number;
  readonly p50: number;
  readonly p99: number;
  readonly memory: number;
  /** How many times the yardstick's time of the same round. */
  readonly times: { readonly p50: number; readonly p99: number };
  readonly quality: Quality | undefined;
};

/** Sums up rounds of the same engines, in their order, against the one called the yardstick. */
export function summariseRounds(
  rounds: readonly Round[],
  yardstick: EngineName,
): readonly Summary[] {
  const names = [...(rounds[0]?.keys() ?? [])];
  return names.map((name) => {
    const of = (pick: (measured: Measurement) => number) =>
      median(rounds.map((round) => pick(find(round, name))));
    const timesOf = (pick: (measured: Measurement) => number) =>
      median(rounds.map((round) => pick(find(round, name)) / pick(find(round, yardstick))));
    return {
      name,
      build: of(({ build }) => build),
      p50: of(({ p50 }) => p50),
      p99: of(({ p99 }) => p99),
      memory: of(({ memory }) => memory.engine),
      times: { p50: timesOf(({ p50 }) => p50), p99: timesOf(({ p99 }) => p99) },
      quality: rounds[0]?.get(name)?.quality,
    };
  });
}

function find(round: Round, name: EngineName): Measurement {
  const measured = round.get(name);
  if (measured === undefined) throw new Error(`${name} was not measured in every round`);
  return measured;
}
