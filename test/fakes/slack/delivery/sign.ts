import { createHmac } from 'node:crypto';

/**
 * The signature of a request, of version `v0`.
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function sign(secret: string, seconds: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
}
