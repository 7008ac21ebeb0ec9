import { createHash } from 'node:crypto';

const sealLength = 32;

/** Puts a seal before bytes, by which it shows later whether all of them are there and unchanged. */
function seal(bytes: Buffer): Buffer {
  return Buffer.concat([toSeal(bytes), bytes]);
}

/** The bytes behind the seal; `undefined` where they are not those that were sealed. */
function unseal(sealed: Buffer): Buffer | undefined {
  const bytes = sealed.subarray(sealLength);
  return toSeal(bytes).equals(sealed.subarray(0, sealLength)) ? bytes : undefined;
}

function toSeal(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Seals bytes and opens what was sealed. */
export const sealed = { seal, unseal };
