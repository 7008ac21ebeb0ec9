import { toText } from '#core';
import type { Page, Shown } from './page.ts';

/** The bot's own words in a reply, plain: nothing quoted, nothing offered. */
export function toOpening(reply: Shown, { askers = 0 }: Pick<Page, 'askers'>): string {
  switch (reply.kind) {
    case 'answer':
      return '';
    case 'closest':
      return say({ ...reply, sentences: [] });
    case 'gap': {
      if (reply.sentences.length > 0) return '';
      const passedOn = askers > 1 ? ` I have passed it on (${askers} people asked).` : '';
      return `${say(reply)}${passedOn}`;
    }
    case 'choice':
    case 'out-of-scope':
      return say({ ...reply, suggestions: [] });
  }
}

function say(reply: Shown): string {
  return toText({ ...reply, question: '' }).trimEnd();
}
