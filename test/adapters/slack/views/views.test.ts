import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gap, Guide, Topic } from '#core';
import { writeAnswer } from '../../../../adapters/slack/views/write-answer.ts';
import { writeAsk } from '../../../../adapters/slack/views/write-ask.ts';
import { writeEvidence } from '../../../../adapters/slack/views/write-evidence.ts';
import { writeHelp } from '../../../../adapters/slack/views/write-help.ts';
import { writeHome } from '../../../../adapters/slack/views/write-home.ts';
import { writeReasons } from '../../../../adapters/slack/views/write-reasons.ts';
import { writeSettings } from '../../../../adapters/slack/views/write-settings.ts';
import { arbitraryReply, arbitraryText } from '../../../arbitraries.ts';
import { aCitation, aCitedSentence, anAnswer, aSource } from '../../../builders.ts';
import { findMentions } from '../../../fakes/slack/blocks/find-mentions.ts';
import {
  findMessageViolations,
  findViewViolations,
} from '../../../fakes/slack/blocks/find-violations.ts';
import { arbitraryLongReply } from '../arbitrary-long-reply.ts';
import { linksOf, see } from '../see.ts';

const nowhere: Guide['passage'] = () => undefined;

const arbitraryTopic: fc.Arbitrary<Topic> = fc.record({
  name: arbitraryText(),
  title: arbitraryText(),
  passages: fc.nat(),
  asks: fc.array(arbitraryText(), { maxLength: 3 }),
});
const arbitraryGap: fc.Arbitrary<Gap> = fc.record(
  {
    question: arbitraryText(),
    questions: fc.constant([]),
    count: fc.nat(),
    askers: fc.nat(),
    first: fc.constant(0),
    last: fc.constant(Date.UTC(2026, 10, 24)),
    outcomes: fc.constant({}),
    votes: fc.constant([]),
    corrections: fc.constant([]),
    answers: fc.constant([]),
  },
  {
    requiredKeys: [
      'questions',
      'count',
      'askers',
      'first',
      'last',
      'outcomes',
      'votes',
      'corrections',
      'answers',
    ],
  },
);
const arbitraryHome = fc.record({
  subject: fc.record({ name: arbitraryText(), examples: fc.array(arbitraryText()) }),
  topics: fc.array(arbitraryTopic, { maxLength: 60 }),
  recent: fc.array(
    fc.record({ title: arbitraryText(), asOf: fc.constant('2026-11-24'), ask: arbitraryText() }),
    { maxLength: 10 },
  ),
  gaps: fc.option(fc.array(arbitraryGap, { maxLength: 40 }), { nil: undefined }),
});
const toGuide = ({ topics, recent }: Pick<Guide, 'topics' | 'recent'>): Guide => ({
  topics,
  recent,
  suggest: () => [],
  passage: nowhere,
});

describe('every view fits Slack and calls nobody, whatever the words:', () => {
  test('the evidence', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryReply(), arbitraryLongReply()), (reply) => {
        const view = writeEvidence(reply, 'A-1', nowhere);
        expect(findViewViolations(view)).toEqual([]);
        expect(findMentions(view)).toEqual([]);
        const links = linksOf(view).map((link) =>
          link.replace(/%(?:7C|3C|3E)/giu, decodeURIComponent),
        );
        const citations = 'citations' in reply ? reply.citations : [];
        for (const { source } of citations) {
          expect(links).toContain(source.url.replace(/%(?:7C|3C|3E)/giu, decodeURIComponent));
        }
      }),
    );
  });

  test('the answer in a modal', () => {
    fc.assert(
      fc.property(arbitraryReply(), arbitraryText(), ({ trace: _, ...reply }, asked) => {
        const view = writeAnswer({ kind: 'reply', id: 'A-1', reply }, asked, 0);
        expect(findViewViolations(view)).toEqual([]);
        expect(findMentions(view)).toEqual([]);
      }),
    );
  });

  test('the Home tab', () => {
    fc.assert(
      fc.property(arbitraryHome, ({ subject, gaps, ...guide }) => {
        const view = writeHome({ subject, guide: toGuide(guide) }, gaps);
        expect(findViewViolations(view)).toEqual([]);
        expect(findMentions(view)).toEqual([]);
      }),
    );
  });

  test('the settings', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTopic, { maxLength: 120 }), (topics) => {
        const place = {
          mode: 'follow',
          replies: 'usual',
          topics: [topics[0]?.name ?? ''],
        } as const;
        const view = writeSettings('C1', { ...place, topics: [...place.topics] }, topics);
        expect(findViewViolations(view)).toEqual([]);
      }),
    );
  });

  test('the forms and the help', () => {
    fc.assert(
      fc.property(arbitraryText(), fc.array(arbitraryText()), (name, examples) => {
        expect(findViewViolations(writeAsk(name))).toEqual([]);
        const help = writeHelp({ name, examples });
        expect(findMessageViolations(help)).toEqual([]);
        expect(findMentions(help)).toEqual([]);
      }),
    );
    expect(findViewViolations(writeReasons('A-1'))).toEqual([]);
  });
});

test('the evidence has each sentence with its sources and the passage that it is from', () => {
  const reply = anAnswer({
    sentences: [
      aCitedSentence({ text: 'The first.', citations: [2] }),
      aCitedSentence({ text: 'The second.', citations: [1], passage: 'a/b#c' }),
    ],
    citations: [
      aCitation({ source: aSource({ title: 'Title one' }) }),
      aCitation({ number: 2, source: aSource({ title: 'Title two', language: 'Russian' }) }),
    ],
  });
  const passage: Guide['passage'] = (id) =>
    id === 'a/b#c' ? { title: 'The article', heading: 'The heading' } : undefined;
  const seen = see(writeEvidence(reply, 'A-7f3c2bq9', passage));
  expect(seen).toMatch(
    /^The first\.\n\[2\] Title two\nTASS, 17 Oct 2025 \(in Russian\)\nFrom: pitch\/claims#cost\n─+\nThe second\.\n\[1\] Title one\nTASS, 17 Oct 2025\nFrom: The article, The heading\nAnswer A-7f3c2bq9\n/u,
  );
});

test('the Home tab shows gaps to maintainers alone', () => {
  const guide = toGuide({ topics: [], recent: [] });
  const home = { subject: { name: 'the proposal', examples: [] }, guide };
  expect(see(writeHome(home))).not.toContain('maintainers');
  const [gap] = fc.sample(arbitraryGap, 1);
  if (gap === undefined) throw new Error('no gap');
  const seen = see(writeHome(home, [{ ...gap, question: 'A ticket?', count: 4, askers: 3 }]));
  expect(seen).toContain('A ticket? (4 times, 3 people, last on 24 Nov 2026)');
  expect(see(writeHome(home, []))).toContain('Nothing in the last 30 days.');
});
