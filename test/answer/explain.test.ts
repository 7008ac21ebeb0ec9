import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { Turn } from '../../src/types.ts';
import { straitKnowledge } from '../strait-knowledge.ts';

const bot = createBot(straitKnowledge, { cuts: { answer: 0.4, closest: 0.3 } });
const explain = (question: string, thread: readonly Turn[] = []) =>
  bot.explain(bot.answer(question, { thread })).join('\n');

it.each([
  ['how long would the tunnle be', /“tunnle” was taken for “tunnel”/u, 'what was corrected'],
  ['When did the Chunnel open?', /names Channel Tunnel/u, 'what it names'],
  ['How long are wombats?', /No passage has “wombats”/u, 'what no passage has'],
  [
    'how long would the tunnel be',
    /phrasings of pitch\/claims#length with probability 0\.\d\d/u,
    'how sure it is of the phrasing',
  ],
  [
    'how long would it be, the tunnel',
    /nearest to “how long would the tunnel be”/u,
    'which phrasing it is nearest to',
  ],
  ['how long would the tunnel be', /“(?:how )?long[^”]*” \d+ %/u, 'by which words it knows it'],
  ['Drift ice', /strait\/ice#winter leads [\w/#-]+ by \d+\.\d\d: /u, 'why the best beat the next'],
  ['Drift ice', /leads .*(?:words|passage)[\w ]* \+\d/u, 'what did most'],
  ['How long would the tunnel be?', /Confidence \d\.\d\d reaches the cut/u, 'which cut decided'],
  [
    'Who ratified the tunnel?',
    /takes for granted “the tunnel has been approved”/u,
    'what it takes for granted',
  ],
  [
    'Who is the cook of Kirill Dmitriev?',
    /add “Who is the cook of Kirill Dmitriev\?” to its phrasings/u,
    'what to write',
  ],
  ['Who would pay for the tunnel?', /in knowledge\/pitch\/gaps\.md/u, 'where to write it'],
  ['What is the capital of France?', /write an article/u, 'what to write where there is nothing'],
])('tells of “%s” %s: %s', (question, expected) => {
  expect(explain(question)).toMatch(expected);
});

it('tells how a follow-up was understood', () => {
  const thread = [{ question: 'How long is the Chunnel?' }];
  expect(explain('And when did it open?', thread)).toContain(
    'Understood as “When did Channel Tunnel open?”',
  );
});

describe('does not tell', () => {
  it.each([
    ['how long would the tunnel be', /Understood|taken for|No passage has|takes for granted/u],
    ['how long would the tunnel be', /write/u],
    ['is the tunnel affordble', /No passage has/u],
  ])('of “%s” what is not so: %s', (question, unexpected) => {
    expect(explain(question)).not.toMatch(unexpected);
  });
});

it('says it in sentences', () => {
  for (const line of bot.explain(bot.answer('how long would the tunnle be'))) {
    expect(line).toMatch(/^[\p{Lu}“\p{Ll}].*\.$/u);
  }
});
