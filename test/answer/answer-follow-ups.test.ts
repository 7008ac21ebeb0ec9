import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { Turn } from '../../src/types.ts';
import { straitKnowledge } from '../strait-knowledge.ts';

const bot = createBot(straitKnowledge, { cuts: { answer: 0.4, closest: 0.3 } });
const ask = (question: string, ...thread: readonly Turn[]) => bot.answer(question, { thread });

/** The passage of the first sentence that is shown, after the outcome. */
function shown(question: string, ...thread: readonly Turn[]): string {
  const reply = ask(question, ...thread);
  const [first] = 'sentences' in reply ? reply.sentences : [];
  return first === undefined ? reply.kind : `${reply.kind} ${first.passage}`;
}

describe('a follow-up', () => {
  const length = {
    question: 'How long is the Chunnel?',
    passage: 'rail/channel-tunnel#length',
  } as const;

  it('is answered as it is understood, and says so', () => {
    const reply = ask('And when did it open?', length);
    expect(reply).toMatchObject({
      kind: 'answer',
      question: 'And when did it open?',
      understood: 'When did Channel Tunnel open?',
      sentences: [{ passage: 'rail/channel-tunnel#opening' }],
    });
  });

  it('is about what the thread is about, not about what its own words are about', () => {
    const opening = { question: 'When did the Chunnel open?' };
    expect(shown('and how long is it?', opening)).toBe('answer rail/channel-tunnel#length');
    expect(shown('and how long is it?')).toBe('answer pitch/claims#length');
  });

  it('is about the passage that was shown, where the question before named nothing', () => {
    const winter = { question: 'Can ships pass in winter?', passage: 'strait/ice#winter' } as const;
    expect(ask('since what month?', winter)).toMatchObject({
      understood: 'Can ships pass in winter – since what month?',
      sentences: [{ passage: 'strait/ice#winter' }],
    });
  });

  it('about all that was asked is answered in the article that was shown', () => {
    const opening = {
      question: 'When did the Chunnel open?',
      passage: 'rail/channel-tunnel#opening',
    } as const;
    expect(ask('in what year was that?', opening)).toMatchObject({
      kind: 'answer',
      understood: 'When did the Chunnel open – in what year was that?',
      sentences: [{ passage: 'rail/channel-tunnel#opening' }],
    });
  });

  it('does not go on with what was no answer', () => {
    const nothing = { question: 'Is there an opera?', passage: 'strait/ice#winter' } as const;
    expect(ask('can ships pass?', nothing)).not.toHaveProperty('understood');
  });

  it('that could be about the subject is not taken for one', () => {
    expect(shown('How long would the tunnel be?', length)).toBe('answer pitch/claims#length');
  });

  it('that begins anew is answered as it stands', () => {
    const question = 'When is there drift ice in the Bering Strait?';
    expect(ask(question, length)).not.toHaveProperty('understood');
    expect(shown(question, length)).toBe('answer strait/ice#winter');
  });

  it('is not understood where nothing came before', () => {
    expect(ask('And when did it open?')).not.toHaveProperty('understood');
  });
});
