import type { Limits } from '#core';

const plenty = { points: 1e9, seconds: 60 };

/** Limits that nobody reaches. */
export const plentyOf: Limits = { asker: plenty, place: plenty, workspace: plenty };
