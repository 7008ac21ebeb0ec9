import {
  ApplicationCommandType,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  Partials,
} from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeDiscord, type FakeDiscordOptions } from './create-fake-discord.ts';

const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** A real client, connected, that answers as it is told. */
async function connect(
  options: FakeDiscordOptions,
  onInteraction: (interaction: Interaction) => Promise<unknown>,
) {
  const fake = await createFakeDiscord(options);
  const server = fake.server({ name: 'A server' });
  const channel = server.channel('general');
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: fake.url, version: '10' },
  });
  const heard: string[] = [];
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction));
  client.on(Events.MessageCreate, (message) => {
    if (message.author.id !== client.user?.id) heard.push(message.content);
  });
  onTestFinished(async () => {
    await client.destroy();
    await fake.close();
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(fake.token);
  await ready;
  await client.application?.commands.set([
    {
      name: 'ask',
      description: 'Asks',
      options: [
        { type: 3, name: 'question', description: 'What', required: true, autocomplete: true },
      ],
    },
    { name: 'Ask about this', type: ApplicationCommandType.Message },
  ]);
  return { fake, server, channel, client, heard, ann: fake.person({ name: 'Ann' }).in(channel) };
}

test('a command, a button, a form and a choice go through the real client', async () => {
  const { fake, ann } = await connect({}, async (interaction) => {
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: interaction.options.getFocused(), value: 'one' }]);
    if (interaction.isChatInputCommand())
      await interaction.reply({
        content: '**Yes** [¹](<https://example.org/a_(b)>)',
        components: [
          { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] },
        ],
      });
    if (interaction.isButton())
      await interaction.showModal({
        custom_id: 'why',
        title: 'Why?',
        components: [
          { type: 18, label: 'Reason', component: { type: 4, style: 1, custom_id: 'reason' } },
        ],
      });
    if (interaction.isModalSubmit()) {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(`because ${interaction.fields.getTextInputValue('reason')}`);
    }
  });
  const proposed = await ann.typing('ask', { question: 'how' });
  expect(proposed).toEqual({ kind: 'choices', choices: [{ name: 'how', value: 'one' }] });
  const asked = await ann.slash('ask', { question: 'how' });
  if (asked.kind !== 'message') throw new Error(asked.kind);
  const pressed = await ann.press(asked.id, 'More');
  if (pressed.kind !== 'modal') throw new Error(pressed.kind);
  await ann.submit(pressed.modal, { Reason: 'so' });
  expect(ann.screen()).toBe(
    [
      'Ann used /ask',
      'Strait [APP]',
      'Yes ¹ <https://example.org/a_(b)>',
      '[ More ]',
      '',
      '↱ Strait: Yes ¹ <https://example.org/a_(b)>',
      'Strait [APP] (only you can see this)',
      'because so',
    ].join('\n'),
  );
  expect(fake.world.violations).toEqual([]);
});

test('what is written is withheld unless the bot is meant', async () => {
  const { fake, ann, channel, heard } = await connect({}, async () => undefined);
  const said = fake.self.in(channel).type('plain');
  ann.type('a secret');
  ann.type('@Strait mentioned');
  ann.type('answered', { answers: said.id });
  ann.type('a quiet secret', { answers: said.id, ping: false });
  const bo = fake.person({ name: 'Bo' });
  bo.in(fake.conversation(bo)).type('alone');
  await fake.until(() => heard.length === 5, 'five messages');
  expect(heard).toEqual(['', `<@${fake.world.bot.id}> mentioned`, 'answered', '', 'alone']);
});

test('a menu of a message hands over what is written there', async () => {
  const { ann } = await connect({}, async (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply(interaction.targetMessage.content);
  });
  const secret = ann.type('a secret');
  await ann.useOnMessage('Ask about this', secret.id);
  expect(ann.screen()).toContain('Strait [APP]\na secret');
});

test('a dropped connection is taken up again, and what was missed is sent', async () => {
  const { fake, ann, heard, client } = await connect({}, async () => undefined);
  fake.gateway.drop();
  ann.type('@Strait while it was away');
  await fake.until(() => heard.length > 0, 'the missed message');
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
  fake.gateway.askToReconnect();
  await resumed;
  const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
  fake.gateway.invalidate(false);
  await ready;
  expect(heard).toHaveLength(1);
  expect(fake.gateway.seen).toMatchObject({ identified: 2, resumed: 2 });
});

test('what is too long is refused as Discord does it, and noted', async () => {
  const { fake, client, channel } = await connect({}, async () => undefined);
  const place = await client.channels.fetch(channel.id);
  if (!place?.isSendable()) throw new Error('no channel');
  await expect(place.send('x'.repeat(2001))).rejects.toMatchObject({ status: 400, code: 50035 });
  expect(fake.world.violations).toEqual([
    `POST /channels/${channel.id}/messages content: Must be 2000 or fewer in length.`,
  ]);
});

test('a refused token is a refused token', async () => {
  const fake = await createFakeDiscord();
  const client = new Client({ intents, rest: { api: fake.url } });
  await expect(client.login('nonsense')).rejects.toThrow();
  await fake.close();
});
