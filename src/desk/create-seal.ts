import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** Encrypts what the store holds only while it is needed, so that nobody reads it there. */
export type Seal = {
  /** Any value that JSON can say, as text of the letters of base64url. */
  readonly close: (value: unknown) => string;
  /** The value; undefined where it was sealed with another key or is damaged. */
  readonly open: (text: string) => unknown;
};

/** AES-256-GCM (NIST SP 800-38D) with a key derived from the desk's (RFC 5869). */
export function createSeal(key: string): Seal {
  const derived = Buffer.from(hkdfSync('sha256', key, '', 'strait-answers seal', 32));
  return {
    close(value) {
      const nonce = randomBytes(nonceLength);
      const sealing = createCipheriv(cipher, derived, nonce);
      const body = Buffer.concat([sealing.update(JSON.stringify(value), 'utf8'), sealing.final()]);
      return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64url');
    },
    open(text) {
      try {
        const bytes = Buffer.from(text, 'base64url');
        const opening = createDecipheriv(cipher, derived, bytes.subarray(0, nonceLength));
        opening.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
        const body = bytes.subarray(nonceLength + tagLength);
        return JSON.parse(Buffer.concat([opening.update(body), opening.final()]).toString('utf8'));
      } catch {
        return undefined;
      }
    },
  };
}
