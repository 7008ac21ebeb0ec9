import type { Cuts } from '#core';
import { type Perturbation, perturbations } from '../perturb/perturb.ts';
import type { Calibration } from './run-set.ts';

/** Says in lines what was not as usual: how the questions were written, where the cuts come from. */
export function describeRun(run: {
  readonly perturb: Perturbation | undefined;
  readonly calibration: Calibration;
  readonly cuts: readonly Cuts[];
}): readonly string[] {
  const { perturb, calibration, cuts } = run;
  const lines: string[] = [];
  if (perturb !== undefined)
    lines.push(`questions perturbed: ${perturb} (${perturbations[perturb]})`);
  if (calibration.kind !== 'none') {
    const answer = cuts.map((cut) => cut.answer.toFixed(3)).join(' and ');
    const closest = cuts.map((cut) => cut.closest.toFixed(3)).join(' and ');
    lines.push(`cuts chosen ${toOrigin(calibration)}: answer ${answer}, closest ${closest}`);
  }
  return lines;
}

function toOrigin(calibration: Exclude<Calibration, { kind: 'none' }>): string {
  return calibration.kind === 'half' ? 'by halves' : `on ${calibration.set.name}`;
}
