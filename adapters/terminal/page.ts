/** The styles that a page uses; what they mean for a terminal is known where it starts. */
export type Style = 'bold' | 'cyan' | 'dim' | 'italic';

/** What a reply is written on. */
export type Page = {
  /** In columns, from 20. */
  readonly width: number;
  /** `2026-11-24`: decides whether a passage is due for review. */
  readonly today: string;
  /** Puts a text in a style, or leaves it as it is where there is no colour. */
  readonly paint: (style: Style, text: string) => string;
};
