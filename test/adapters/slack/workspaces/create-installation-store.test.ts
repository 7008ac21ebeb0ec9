import { expect, test } from 'vitest';
import { createInstallationStore } from '../../../../adapters/slack/workspaces/create-installation-store.ts';
import { NotInstalled } from '../../../../adapters/slack/workspaces/not-installed.ts';
import { aRecords } from '../a-records.ts';

const key = 'a key that is long enough for tokens';

/** As Slack's library hands it over, with more than is needed. */
function anInstallation(team: string) {
  return {
    team: { id: team, name: 'Strait' },
    enterprise: undefined,
    user: { id: 'U1', token: 'xoxp-person', scopes: ['x'] },
    bot: { token: `xoxb-${team}`, scopes: ['chat:write'], id: 'B1', userId: 'U0BOT' },
    appId: 'A1',
    tokenType: 'bot' as const,
    isEnterpriseInstall: false as const,
    authVersion: 'v2' as const,
  };
}
const query = (teamId: string) => ({
  teamId,
  enterpriseId: undefined,
  isEnterpriseInstall: false as const,
});

test('keeps the token of each workspace', async () => {
  const store = createInstallationStore(aRecords(), key);
  await store.storeInstallation(anInstallation('T1'));
  await store.storeInstallation(anInstallation('T2'));
  expect((await store.fetchInstallation(query('T1'))).bot.token).toBe('xoxb-T1');
  expect((await store.fetchInstallation(query('T2'))).bot.token).toBe('xoxb-T2');
});

test('lets nobody read a token who reads the database, and keeps none of a person', async () => {
  const records = aRecords();
  const store = createInstallationStore(records, key);
  await store.storeInstallation(anInstallation('T1'));
  const [kept = ''] = records.all.values();
  expect(kept).not.toContain('xox');
  expect(Buffer.from(kept, 'base64url').toString('latin1')).not.toContain('xox');
  expect(JSON.stringify(await store.fetchInstallation(query('T1')))).not.toContain('xoxp');
});

test('opens with its key alone, and for its workspace alone', async () => {
  const records = aRecords();
  await createInstallationStore(records, key).storeInstallation(anInstallation('T1'));
  const other = createInstallationStore(records, `${key}!`);
  await expect(other.fetchInstallation(query('T1'))).rejects.toThrow(NotInstalled);
  const [[name = '', value = ''] = []] = [...records.all];
  await records.put('slack-installations', 'T2/', value);
  expect(name).toContain('T1');
  const same = createInstallationStore(records, key);
  await expect(same.fetchInstallation(query('T2'))).rejects.toThrow(NotInstalled);
});

test('removes a workspace, and no other whose id begins like it', async () => {
  const store = createInstallationStore(aRecords(), key);
  await store.storeInstallation(anInstallation('T1'));
  await store.storeInstallation(anInstallation('T12'));
  await store.deleteInstallation(query('T1'));
  await expect(store.fetchInstallation(query('T1'))).rejects.toThrow('not installed');
  expect((await store.fetchInstallation(query('T12'))).bot.token).toBe('xoxb-T12');
});

test('does not take an installation for a whole organisation', async () => {
  const store = createInstallationStore(aRecords(), key);
  const organisation = { ...anInstallation('T1'), team: undefined, isEnterpriseInstall: true };
  await expect(store.storeInstallation(organisation)).rejects.toThrow('in a workspace');
});
