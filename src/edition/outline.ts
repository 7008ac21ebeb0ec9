import type { Guide, Topic } from '../desk/house.ts';
import type { PassageId } from '../types.ts';

/** What a guide is made of, as plain data that threads can hand over. */
export type Outline = {
  readonly topics: readonly Topic[];
  readonly recent: Guide['recent'];
  /** Questions that are answered, each once. */
  readonly asks: readonly string[];
  readonly passages: readonly {
    readonly id: PassageId;
    readonly title: string;
    readonly heading: string;
  }[];
};
