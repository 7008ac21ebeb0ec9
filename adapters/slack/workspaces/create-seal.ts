import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

export type Seal = {
  /** Encrypts a text that belongs to `owner`: for another owner it does not open. */
  readonly close: (text: string, owner: string) => string;
  /** The text; undefined where it was sealed with another key, for another owner, or is damaged. */
  readonly open: (sealed: string, owner: string) => string | undefined;
};

/** AES-256-GCM (NIST SP 800-38D) with a key derived from `SLACK_TOKEN_KEY` (RFC 5869). */
export function createSeal(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'strait-answers slack tokens', 32));
  return {
    close(text, owner) {
      const nonce = randomBytes(nonceLength);
      const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(owner));
      const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64url');
    },
    open(sealed, owner) {
      try {
        const bytes = Buffer.from(sealed, 'base64url');
        const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength));
        opening.setAAD(Buffer.from(owner));
        opening.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
        const body = bytes.subarray(nonceLength + tagLength);
        return Buffer.concat([opening.update(body), opening.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
