import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import { createFakeSlack, type FakeSlack } from './create-fake-slack.ts';
import { readManifest } from './read-manifest.ts';
import type { Times } from './types.ts';

export type Mode = 'socket' | 'http';

/** A fake and a small app of real Bolt that says again what it hears. Both end with the test. */
export async function startEcho(mode: Mode, times?: Times): Promise<{ fake: FakeSlack; app: App }> {
  const fake = await createFakeSlack(
    readManifest(new URL('a-manifest.yaml', import.meta.url)),
    times,
  );
  const clientOptions = { slackApiUrl: fake.apiUrl };
  const logLevel = LogLevel.ERROR;
  const receiver =
    mode === 'socket'
      ? new SocketModeReceiver({
          appToken: fake.app.appToken,
          clientPingTimeout: 200,
          logLevel,
          installerOptions: { clientOptions },
        })
      : new HTTPReceiver({ signingSecret: fake.app.signingSecret, port: 0, logLevel });
  const app = new App({
    token: fake.workspace.botToken,
    receiver,
    clientOptions,
    logLevel,
  });
  listen(app);
  const server = await app.start();
  if (server !== undefined && 'address' in server) {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : '';
    fake.receiveAt(`http://127.0.0.1:${port}/slack/events`);
  }
  onTestFinished(async () => {
    // Bolt's client for sockets rejects a promise that nobody holds when it is stopped while it
    // connects anew; once it has acknowledged something it is connected.
    await fake.deliver({
      kind: 'event',
      payload: { type: 'event_callback', event: { type: 'x' } },
    });
    await app.stop();
    await fake.close();
  });
  return { fake, app };
}

function listen(app: App): void {
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `You said: ${event.text}`, thread_ts: event.ts });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') {
      await client.views.publish({
        user_id: event.user,
        view: {
          type: 'home',
          blocks: [{ type: 'header', text: { type: 'plain_text', text: 'At home' } }],
        },
      });
    } else {
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        prompts: [{ title: 'Greet', message: 'Hello' }],
      });
    }
  });
  app.message('Hello', async ({ say }) => {
    await say('Hello yourself');
  });
  app.command('/echo', async ({ ack, command, respond }) => {
    await ack();
    await respond({ text: command.text, blocks: toBlocks(command.text) });
  });
  app.action('louder', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'LOUD' });
  });
  app.shortcut('again', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: toModal('Again') });
  });
  app.shortcut('something', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: toModal('Something') });
  });
  app.view('form', async ({ ack, view, body, client }) => {
    const said = view.state.values['said']?.['text']?.value ?? '';
    if (said === 'nothing') {
      await ack({ response_action: 'errors', errors: { said: 'Say something' } });
      return;
    }
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: said });
  });
}

function toBlocks(text: string) {
  return [
    { type: 'section' as const, text: { type: 'mrkdwn' as const, text } },
    {
      type: 'actions' as const,
      elements: [
        {
          type: 'button' as const,
          action_id: 'louder',
          text: { type: 'plain_text' as const, text: 'Louder' },
        },
      ],
    },
  ];
}

function toModal(title: string) {
  return {
    type: 'modal' as const,
    callback_id: 'form',
    title: { type: 'plain_text' as const, text: title },
    submit: { type: 'plain_text' as const, text: 'Say' },
    blocks: [
      {
        type: 'input' as const,
        block_id: 'said',
        label: { type: 'plain_text' as const, text: 'What' },
        element: { type: 'plain_text_input' as const, action_id: 'text' },
      },
    ],
  };
}
