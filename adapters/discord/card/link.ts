import { limits } from './limits.ts';
import { writeAddress } from './write-address.ts';

/** What else a message with an address has to have room for, in characters. */
const beside = 400;

/** A text that leads to an address; undefined where no message could hold the address. */
export function link(text: string, url: string): string | undefined {
  const address = writeAddress(url);
  return address.length > limits.content - beside ? undefined : `[${text}](${address})`;
}
