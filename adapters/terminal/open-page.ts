import { styleText } from 'node:util';
import type { Page } from './page.ts';

/** The page as the terminal is now: people change its width while they chat. */
export function openPage(): Page {
  return {
    width: Math.min(80, Math.max(20, process.stdout.columns ?? 80)),
    today: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    // Decides by the stream and the environment: no colour into a file, nor where NO_COLOR is set.
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
  };
}
