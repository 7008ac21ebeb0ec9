import chromiumBinary from '@sparticuz/chromium';
import { createEmulator, type Emulator } from 'emulate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createInstallationStore } from '../../../../adapters/slack/workspaces/create-installation-store.ts';
import { findPort } from './find-port.ts';
import { startSlack } from './start-slack.ts';

// A second opinion on the installing of the app: another stand-in for Slack, and a real browser.

const tokenKey = 'a key for tokens that is long enough for all';
let browser: Browser;
let emulator: Emulator;
let port = 0;

beforeAll(async () => {
  port = await findPort();
  [browser, emulator] = await Promise.all([
    chromium.launch({
      executablePath: await chromiumBinary.executablePath(),
      args: chromiumBinary.args,
    }),
    createEmulator({
      service: 'slack',
      port: await findPort(),
      seed: {
        slack: {
          oauth_apps: [
            {
              client_id: '1111.2222',
              client_secret: 'a-client-secret',
              name: 'Strait Answers',
              redirect_uris: [`http://127.0.0.1:${port}/slack/oauth_redirect`],
            },
          ],
        },
      },
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await emulator.close();
});

it('somebody installs the app in a browser, and its token is good', async () => {
  const { house } = await startSlack('many', {
    environment: { SLACK_API_URL: `${emulator.url}/api/`, PORT: `${port}` },
  });
  const page = await browser.newPage();
  await openConsent(page);
  await page.getByRole('button', { name: 'admin' }).click();
  await page.waitForURL(/oauth_redirect/u);
  expect(await page.locator('body').textContent()).toContain('Thank you');
  const kept = [...(await house.records.list('slack-installations')).keys()];
  expect(kept).toHaveLength(1);
  const teamId = kept[0]?.replace(/\/$/u, '');
  const store = createInstallationStore(house.records, tokenKey);
  const query = { teamId, enterpriseId: undefined, isEnterpriseInstall: false as const };
  const { bot } = await store.fetchInstallation(query);
  const answer = await fetch(`${emulator.url}/api/auth.test`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bot.token}` },
  });
  expect(await answer.json()).toMatchObject({ ok: true, team_id: teamId });
});

it('a state that is not the one that was given installs nothing', async () => {
  const { house } = await startSlack('many', {
    environment: { SLACK_API_URL: `${emulator.url}/api/`, PORT: `${port}` },
  });
  const page = await browser.newPage();
  await openConsent(page);
  await page
    .locator('input[name=state]')
    .evaluate((input) => input.setAttribute('value', 'forged'));
  const answered = page.waitForResponse(/oauth_redirect/u);
  await page.getByRole('button', { name: 'admin' }).click();
  expect((await answered).status()).toBe(400);
  expect((await house.records.list('slack-installations')).size).toBe(0);
});

/** Follows the link of the install page. The stand-in has to be told where to send people back to. */
async function openConsent(page: Page): Promise<void> {
  await page.goto(`http://127.0.0.1:${port}/slack/install`);
  const consent = new URL((await page.getByRole('link').getAttribute('href')) ?? '');
  consent.searchParams.set('redirect_uri', `http://127.0.0.1:${port}/slack/oauth_redirect`);
  await page.goto(consent.href);
}
