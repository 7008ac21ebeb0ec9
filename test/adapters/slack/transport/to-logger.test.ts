import { expect, test } from 'vitest';
import { toLogger } from '../../../../adapters/slack/transport/to-logger.ts';
import { aLog } from '../a-log.ts';

test('logs warnings and errors of Slack’s libraries, without tokens and addresses', () => {
  const log = aLog();
  const logger = toLogger(log);
  logger.debug('the message of somebody');
  logger.info('the same');
  logger.warn(
    'refused',
    new Error('xoxb-12-ab and xapp-1-A0-x at https://hooks.example.org/secret'),
  );
  logger.error('wss://socket.example.org/?ticket=secret closed');
  expect(log.lines).toEqual([
    'warn slack-library {"said":"refused x… and x… at an address"}',
    'error slack-library {"said":"an address closed"}',
  ]);
});
