import type { Measure } from '../units/measure.ts';

/** A piece of a question that means something by itself. */
export type Part =
  | { readonly kind: 'word'; readonly text: string }
  | {
      readonly kind: 'name';
      readonly entity: string;
      /** `Channel Tunnels`. */
      readonly plural: boolean;
    }
  | { readonly kind: 'amount'; readonly measure: Measure }
  /** By itself: what is asked for. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** `per kilometre`, `a mile`. */
  | { readonly kind: 'per'; readonly unit: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'number'; readonly value: number };
