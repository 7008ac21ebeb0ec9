import { expect, it } from 'vitest';
import { createLog } from '../../../../adapters/run/log/create-log.ts';
import { findSecrets } from '../../../../adapters/run/log/find-secrets.ts';

function open(
  level: 'error' | 'warn' | 'info' | 'debug' = 'debug',
  secrets: ReadonlyMap<string, string> = new Map(),
) {
  const lines: string[] = [];
  const log = createLog({ level, secrets, stream: { write: (line) => lines.push(line) } });
  return { log, lines };
}

it('writes one line of JSON for each event', () => {
  const { log, lines } = open();
  log.info('adapter-on', { adapter: 'slack', how: 'a\nb' });
  log.error('store-failed');
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'info', event: 'adapter-on', adapter: 'slack', how: 'a\nb', time: expect.any(String) },
    { level: 'error', event: 'store-failed' },
  ]);
});

it('leaves out what is below its level', () => {
  const { log, lines } = open('warn');
  for (const level of ['debug', 'info', 'warn', 'error'] as const) log[level](level);
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(['warn', 'error']);
});

it.each(['text', 'question', 'content', 'comment', 'message', 'body', 'token', 'secret'])(
  'leaves out a field called %s, which nobody should log',
  (field) => {
    const { log, lines } = open();
    log.info('event', { [field]: 'xyzzy' });
    expect(lines.join('')).not.toContain('xyzzy');
  },
);

it('leaves out what is secret in the environment, whatever field or text it is in', () => {
  const environment = { SLACK_BOT_TOKEN: 'xyzzy "quoted"', DESK_KEY: 'plugh-plugh', PORT: '3000' };
  const { log, lines } = open('info', findSecrets(environment));
  log.warn('failed', { reason: 'The token xyzzy "quoted" is no good', port: '3000' });
  log.warn('with plugh-plugh');
  expect(lines.join('')).not.toMatch(/xyzzy|plugh/u);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    reason: 'The token [SLACK_BOT_TOKEN] is no good',
    port: '3000',
  });
});

it.each([
  'xoxb-123456789012-abcdef',
  'xapp-1-A0123-456-abcdef',
  'postgres://me:hunter22@host/strait',
  `${'M'.repeat(24)}.GaBcDe.${'x'.repeat(38)}`,
])('leaves out what looks like a token: %s', (secret) => {
  const { log, lines } = open();
  log.error('failed', { reason: `with ${secret} in it` });
  expect(JSON.parse(lines[0] ?? '').reason).toMatch(/^with .*\[a token\].* in it$/u);
  expect(lines.join('')).not.toMatch(/abcdef|hunter22|xxxx/u);
});
