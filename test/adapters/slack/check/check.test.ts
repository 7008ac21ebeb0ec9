import { expect, onTestFinished, test } from 'vitest';
import type { Environment, Finding } from '#core';
import { slack } from '../../../../adapters/slack/slack.ts';
import { createFakeSlack } from '../../../fakes/slack/create-fake-slack.ts';
import { readManifest } from '../../../fakes/slack/read-manifest.ts';
import type { AppConfig } from '../../../fakes/slack/types.ts';

const app = readManifest(new URL('../../../../adapters/slack/manifest.yaml', import.meta.url));

/** What the doctor finds of an app in Slack. */
async function examine(
  over: Partial<AppConfig> = {},
  environment: Environment = {},
): Promise<readonly Finding[]> {
  const fake = await createFakeSlack({ ...app, ...over });
  onTestFinished(() => fake.close());
  fake.person('U0ANN');
  const read = slack.readSettings({
    SLACK_API_URL: fake.apiUrl,
    SLACK_BOT_TOKEN: fake.workspace.botToken,
    SLACK_APP_TOKEN: fake.app.appToken,
    SLACK_MAINTAINERS: 'U0ANN',
    ...environment,
  });
  if (read.kind !== 'on') throw new Error(JSON.stringify(read));
  return slack.check(read.settings);
}
const badOf = (findings: readonly Finding[]) =>
  findings.filter(({ level }) => level === 'bad').map(({ what }) => what);

test('finds nothing bad where all is as the manifest says, and says what Slack does not', async () => {
  const findings = await examine();
  expect(badOf(findings)).toEqual([]);
  expect(findings.map(({ what }) => what)).toEqual([
    'SLACK_BOT_TOKEN is good: Strait Answers in strait.',
    'All scopes are there.',
    'The Home tab is on.',
    'SLACK_APP_TOKEN is good: Socket Mode opens.',
    expect.stringContaining('Slack does not say'),
  ]);
});

test('names every scope that is missing, and what it is for', async () => {
  const scopes = app.scopes.filter((scope) => !/^(?:im:history|users:read)$/u.test(scope));
  expect(badOf(await examine({ scopes }))).toEqual([
    'The scope im:history is missing, to read what it is written directly.',
    'The scope users:read is missing, to know who is an admin, for /ask settings.',
  ]);
});

test('names the Home tab where it is off', async () => {
  expect(badOf(await examine({ homeTab: false }))).toEqual(['The Home tab is off.']);
});

test('names each token that is no good, with what to do', async () => {
  const findings = await examine({}, { SLACK_BOT_TOKEN: 'xoxb-0', SLACK_APP_TOKEN: 'xapp-0' });
  expect(badOf(findings)).toEqual([
    'Slack refuses SLACK_BOT_TOKEN: invalid_auth.',
    'Slack refuses SLACK_APP_TOKEN: invalid_auth.',
  ]);
  for (const { level, remedy } of findings) if (level !== 'good') expect(remedy).toBeTruthy();
  expect(JSON.stringify(findings)).not.toMatch(/xoxb-0|xapp-0/u);
});

test('says so where Slack cannot be reached', async () => {
  const findings = await examine({}, { SLACK_API_URL: 'http://127.0.0.1:1/api' });
  expect(badOf(findings)).toEqual([
    'Slack could not be reached with SLACK_BOT_TOKEN.',
    'Slack could not be reached with SLACK_APP_TOKEN.',
  ]);
});
