import { request as send } from 'node:http';
import type { Ground } from '../types.ts';
import type { Carry, Delivery, Outcome, Retry } from './delivery.ts';
import { sign } from './sign.ts';

/** A request as it went out, to be sent again as it is. */
export type SentRequest = {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
};

/** Brings things to the app's request URL, signed, as Slack does without Socket Mode. */
export function createHttpCarry(ground: Ground, url: string, sent: SentRequest[]): Carry {
  return async (delivery, retry) => {
    const fault = ground.faults.takeDelivery();
    const request = toRequest(ground, url, delivery, retry);
    sent.push(request);
    const start = performance.now();
    try {
      const { status, body, headers } = await post(request, ground.times.acknowledgement);
      if (fault === 'slow-acknowledgement') return { kind: 'failed', reason: 'http_timeout' };
      if (fault === 'failed-acknowledgement') return { kind: 'failed', reason: 'http_error' };
      if (status < 200 || status >= 300) {
        return {
          kind: 'failed',
          reason: headers['x-slack-no-retry'] === '1' ? 'no_retry' : 'http_error',
        };
      }
      return toAcknowledged(body, performance.now() - start);
    } catch {
      const isLate = performance.now() - start >= ground.times.acknowledgement;
      return { kind: 'failed', reason: isLate ? 'http_timeout' : 'connection_failed' };
    }
  };
}

function toRequest(ground: Ground, url: string, delivery: Delivery, retry?: Retry): SentRequest {
  const body = toBody(delivery);
  const seconds = Math.floor(Date.now() / 1_000);
  return {
    url,
    body,
    headers: {
      'content-type':
        delivery.kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': `${seconds}`,
      'x-slack-signature': sign(ground.app.signingSecret, seconds, body),
      ...(retry === undefined
        ? {}
        : { 'x-slack-retry-num': `${retry.number}`, 'x-slack-retry-reason': retry.reason }),
    },
  };
}

function toBody({ kind, payload }: Delivery): string {
  if (kind === 'event') return JSON.stringify(payload);
  if (kind === 'interaction') return `${new URLSearchParams({ payload: JSON.stringify(payload) })}`;
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(payload)) form.set(key, `${value}`);
  return `${form}`;
}

function toAcknowledged(body: string, milliseconds: number): Outcome {
  if (body === '') return { kind: 'acknowledged', milliseconds };
  try {
    return { kind: 'acknowledged', body: JSON.parse(body), milliseconds };
  } catch {
    return { kind: 'acknowledged', body, milliseconds };
  }
}

/** Sends a request as it is. Rejects where the connection breaks or nothing comes in time. */
export function post(request: SentRequest, patience: number): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const { url, body, headers } = request;
    const outgoing = send(
      url,
      { method: 'POST', headers, signal: AbortSignal.timeout(patience) },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (part) => {
          text += part;
        });
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }),
        );
        incoming.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
