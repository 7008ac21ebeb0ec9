import type { Finding, House, Running } from '#core';

/** An adapter, as its settings leave it. */
export type Platform =
  | {
      readonly kind: 'on';
      readonly name: string;
      readonly how: string;
      readonly start: (house: House) => Promise<Running>;
      readonly check: () => Promise<readonly Finding[]>;
    }
  | { readonly kind: 'off'; readonly name: string; readonly why: string }
  | { readonly kind: 'wrong'; readonly name: string; readonly problems: readonly string[] };
