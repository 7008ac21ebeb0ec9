import { type Perturbation, perturbations } from './perturb.ts';

/** Whether a word names a way to write questions. */
export function isPerturbation(name: string): name is Perturbation {
  return Object.hasOwn(perturbations, name);
}
