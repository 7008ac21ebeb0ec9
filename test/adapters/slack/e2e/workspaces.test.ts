import { describe, expect, it } from 'vitest';
import { install } from './install.ts';
import { seeing } from './seeing.ts';
import { type Started, startSlack } from './start-slack.ts';

describe('in many workspaces of Slack', () => {
  it('each is answered with its own token, after it has installed the app', async () => {
    const started = await startSlack('many');
    const { fake, url } = started;
    const here = atHome(started, 'T0HERE');
    const there = atHome(started, 'T0THERE');
    expect((await install(url, here.workspace)).status).toBe(200);
    expect((await install(url, there.workspace)).status).toBe(200);
    for (const { ann, general, workspace } of [here, there]) {
      await ann.in(general).type(`@${fake.app.name} What would it cost?`);
      await seeing(fake, ann, general, 'under $8 billion');
      const posted = fake.calls.findLast(({ method }) => method === 'chat.postMessage');
      expect(posted?.token).toBe(workspace.botToken);
    }
  });

  it('what one sets is nothing to another', async () => {
    const started = await startSlack('many');
    const { fake, url } = started;
    const here = atHome(started, 'T0HERE');
    const there = atHome(started, 'T0THERE');
    for (const { workspace } of [here, there]) await install(url, workspace);
    await here.ann.in(here.general).slash('/ask', 'settings');
    await fake.until(() => here.ann.modal() !== '', 'the form');
    await here.ann.submit({ 'In this channel': 'Off: answers nobody here' });
    for (const { ann, general } of [here, there]) {
      await ann.in(general).type(`@${fake.app.name} What would it cost?`);
    }
    await seeing(fake, here.ann, here.general, 'switched off');
    await seeing(fake, there.ann, there.general, 'under $8 billion');
  });

  it('a forged state installs nothing', async () => {
    const { fake, url, ...started } = await startSlack('many');
    const { workspace } = atHome({ fake, url, ...started }, 'T0HERE');
    const forged = await install(url, workspace, (back) =>
      back.searchParams.set('state', 'forged'),
    );
    expect(forged.status).toBe(400);
    expect(fake.calls.filter(({ method }) => method === 'oauth.v2.access')).toEqual([]);
  });

  it('tokens are kept, and nobody who sees the database can read them', async () => {
    const started = await startSlack('many');
    const { url, house } = started;
    const { workspace } = atHome(started, 'T0HERE');
    await install(url, workspace);
    const kept = [...(await house.records.list('slack-installations')).values()];
    expect(kept).toHaveLength(1);
    expect(kept.join()).not.toContain('xox');
  });

  it.each([
    ['uninstalls the app', { type: 'app_uninstalled' }],
    ['takes its token back', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } }],
  ])('nothing is kept of one that %s, and it may come back', async (_, event) => {
    const started = await startSlack('many');
    const { fake, url, house } = started;
    const { ann, general, workspace } = atHome(started, 'T0HERE');
    await install(url, workspace);
    await ann.in(general).type(`@${fake.app.name} What would it cost?`);
    await seeing(fake, ann, general, 'under $8 billion');
    await ann.in(general).slash('/ask', 'settings');
    await fake.until(() => ann.modal() !== '', 'the form');
    await ann.submit({ 'In this channel': 'Off: answers nobody here' });
    await fake.emit(workspace, event);
    const isEmpty = async () => {
      const shelves = ['slack-installations', 'slack-places'];
      const kept = await Promise.all(shelves.map((shelf) => house.records.list(shelf)));
      return kept.every(({ size }) => size === 0);
    };
    await fake.eventually(isEmpty, 'token and settings to go');
    await install(url, workspace);
    await ann.in(general).type(`@${fake.app.name} How long would it be?`);
    await seeing(fake, ann, general, '112 km');
  });
});

/** A workspace with an admin and a channel. */
function atHome({ fake }: Started, id: string) {
  const workspace = fake.addWorkspace(id, id.toLowerCase());
  const ann = fake.person('U0ANN', { name: 'ann', isAdmin: true, workspace });
  const general = fake.channel('general', { workspace });
  return { workspace, ann, general };
}
