import { describe, expect, it } from 'vitest';
import { script } from './a-script.ts';
import { seeing } from './seeing.ts';
import { type Mode, startWithPeople } from './start-with-people.ts';

describe.each<Mode>(['socket', 'http'])('in Slack, over %s, the card', (mode) => {
  it('of an answer has its sentences, marks, sources, date and what to ask next', async () => {
    const { fake, ann, general, ask } = await startWithPeople(mode);
    const answer = await ask('What would it cost?', 'under $8 billion');
    const screen = ann.screen(general);
    expect(screen).toContain('under $8 billion.\u00a0[1]');
    expect(screen).toContain('Others name $65 billion.\u00a0[2]');
    expect(screen).toMatch(/\[1\] TASS, 17 Oct(?:ober)? 2025/u);
    expect(screen).toMatch(/\[2\] Gazeta\.ru, 4 Nov(?:ember)? 2025 \(in Russian\)/u);
    expect(screen).toMatch(/As of 18 Oct(?:ober)? 2025/u);
    await ann.press(answer, 'How long would it take?');
    await seeing(fake, ann, general, '112 km');
  });

  it('of a choice offers questions, each of which is answered', async () => {
    const { fake, ann, general, ask } = await startWithPeople(mode);
    const choice = await ask('How wide?', 'Which one do you mean?');
    await ann.press(choice, 'How long is it?');
    await seeing(fake, ann, general, '112 km');
  });

  it('of what comes nearest says that it is no direct answer, and cites', async () => {
    const { ann, general, ask } = await startWithPeople(mode);
    await ask('And a bridge?', 'no direct answer');
    expect(ann.screen(general)).toContain('[1] TASS');
  });

  it('of a gap says so, and whoever wishes is told when there is an answer', async () => {
    const { fake, ann, bob, general, ask, desk, running } = await startWithPeople(mode);
    const gap = await ask('What is a ticket?', 'Nobody has written that down for me yet');
    expect(await desk.gaps(0)).toHaveLength(1);
    await ann.press(gap, 'Tell me when known');
    const noted = await fake.until(
      () => ann.messages(general).find(({ onlyFor }) => onlyFor === ann.id),
      'a line that only ann sees',
    );
    expect(bob.messages(general)).not.toContainEqual(noted);
    const { long: reply } = script;
    if (reply === undefined) throw new Error('no such reply');
    const address = JSON.stringify({ team: fake.workspace.id, user: ann.id });
    await running.tell({ platform: 'slack', address, id: 'A-00000001', reply });
    await seeing(fake, ann, ann.dm.channel, '112 km');
  });

  it('of what is out of scope says what there is, and offers questions', async () => {
    const { fake, ann, general, ask } = await startWithPeople(mode);
    const card = await ask('The best pizza?', 'I only know about');
    await ann.press(card, 'How long would the tunnel be?');
    await seeing(fake, ann, general, '112 km');
  });

  it('shows to who presses Evidence each sentence beside its source', async () => {
    const { fake, bob, ask } = await startWithPeople(mode);
    const answer = await ask('What would it cost?', 'under $8 billion');
    await bob.press(answer, 'Evidence');
    await fake.until(() => bob.modal() !== '', 'the evidence');
    expect(bob.modal()).toContain('Kirill Dmitriev put the tunnel at under $8 billion.');
    expect(bob.modal()).toContain(
      '[1] Tunnel connecting Russia, US may be built in less than 8 years',
    );
    expect(bob.modal()).toContain('[2] Cost of the tunnel');
    expect(bob.modal()).toContain('Gazeta.ru, 4 Nov');
  });

  it('takes votes, and asks who votes against it for a reason', async () => {
    const { fake, ann, bob, ask, desk } = await startWithPeople(mode);
    const answer = await ask('What would it cost?', 'under $8 billion');
    await ann.press(answer, '👍');
    await bob.press(answer, '👎');
    await fake.until(() => bob.modal().includes('What is wrong?'), 'the reasons');
    expect(ann.modal()).toBe('');
    await bob.submit({ Reason: 'It is out of date' });
    expect(bob.modal()).toBe('');
    const isTold = async () => {
      const [gap] = await desk.gaps(0);
      return gap?.votes.some(({ reason }) => reason === 'outdated');
    };
    await fake.eventually(isTold, 'the vote with its reason');
  });

  it('quotes hostile text harmlessly: it calls nobody and links nowhere', async () => {
    const { ann, general, ask } = await startWithPeople(mode);
    const answer = await ask('Which channel?', 'Tell ');
    expect(answer.mentions).toEqual([]);
    expect(ann.screen(general)).toContain('Tell <!channel> & <@U0ANN> that');
    expect(ann.screen(general)).toContain('<https://evil.org|safe>');
    expect(JSON.stringify(answer.blocks)).not.toContain('&amp;lt;');
  });

  it('says a second time where the answer stands', async () => {
    const { fake, ann, bob, general, ask } = await startWithPeople(mode);
    const answer = await ask('What would it cost?', 'under $8 billion');
    await bob.in(general).type(`@${fake.app.name} What would it cost?`);
    const again = await fake.until(
      () => ann.messages(general).filter(({ author }) => author !== ann.id && author !== bob.id)[1],
      'a second answer',
    );
    expect(JSON.stringify(again.blocks)).toContain(answer.ts.replace('.', ''));
  });
});
