import { expect, test } from 'vitest';
import { explain } from '../../../adapters/terminal/explain.ts';
import {
  aCandidate,
  anAnswer,
  anOutOfScope,
  aPassage,
  aQuery,
  aQueryTerm,
  aTrace,
} from '../../builders.ts';
import { aPage } from './a-page.ts';

const runnerUp = aCandidate({
  phrasing: 0.02,
  score: 2.45,
  parts: { text: 1.25, bigrams: 0.4, bestSentence: 0.8 },
  passage: aPassage({ id: 'cost/estimates#range' }),
  matched: ['cost', 'tunnel'],
});

const story = ['It is like no phrasing of pitch/claims#cost.', 'Confidence 0.94 reaches the cut.'];

const trace = aTrace({
  query: aQuery({
    names: [{ name: 'Seikan Tunnel', kind: 'tunnel', also: [] }],
    terms: [
      aQueryTerm({ word: 'costs', term: 'cost' }),
      aQueryTerm({
        word: 'Tunel',
        term: 'tunnel',
        weight: 0.3,
        passages: 104,
        name: true,
        corrected: 'tunnel',
        standIns: [{ term: 'tube', likeness: 0.5 }],
      }),
    ],
  }),
  candidates: [aCandidate(), runnerUp],
});

test('explains a reply in tables, best first', () => {
  expect(explain(anAnswer({ trace }), story, aPage())).toBe(
    `
  Why
  – It is like no phrasing of pitch/claims#cost.
  – Confidence 0.94 reaches the cut.

  Decision
  outcome       answer
  because       The best sentence covers the question.
  confidence    0.94
  cuts          answer from 0.55, closest from 0.30
  coverage      0.83
  strength      0.70
  neighbours    0.50
  missingNames  0.00
  standout      0.60
  phrasing      0.91
  phrased       1.00
  named         1.00
  covered       0.90
  subject       0.50
  runner-up     cost/estimates#range, 0.25 behind
  expects       money
  names         Seikan Tunnel

  Terms
  word   stem    weight  passages
  costs  cost      2.40         7
  Tunel  tunnel    0.30       104  a name, taken for tunnel, tube 0.50

  Candidates
  score  text  bigrams  sentence  phrasing  passage
   2.70  1.50     0.40      0.80      0.91  pitch/claims#cost
                                            cost
   2.45  1.25     0.40      0.80      0.02  cost/estimates#range
                                            cost, tunnel

  Sentences
  score  coverage  sentence
   2.20      0.83  Kirill Dmitriev put the tunnel at under $8 billion.
                   pitch/claims#cost`.slice(1),
  );
});

test('says how the question was understood and which mistake is corrected', () => {
  const reply = anAnswer({ understood: 'What about the cost?', corrects: 'Musk has signed.' });
  expect(explain(reply, story, aPage())).toContain('  understood    What about the cost?\n');
  expect(explain(reply, story, aPage())).toContain('  corrects      Musk has signed.\n');
});

test('explains a reply to which nothing was found', () => {
  const empty = aTrace({
    query: aQuery({ terms: [], expects: 'any' }),
    candidates: [],
    sentences: [],
  });
  const text = explain(anOutOfScope({ trace: empty }), story, aPage());
  expect(text).toContain('  runner-up     none\n');
  expect(text).toContain('  Terms\n  none\n\n  Candidates\n  none\n\n  Sentences\n  none');
});

test('wraps what is long into the last column', () => {
  const because = 'The best sentence covers the question, and its passage stands out clearly.';
  for (const row of explain(
    anAnswer({ trace: aTrace({ because }) }),
    story,
    aPage({ width: 66 }),
  ).split('\n')) {
    expect(row.length, row).toBeLessThanOrEqual(66);
  }
});

test('clips a word of a question that would burst the table, but no name of a passage', () => {
  const long = 'x'.repeat(100_000);
  const id = `strait/${'a-long-name-'.repeat(10)}#depth` as const;
  const reply = anAnswer({
    trace: aTrace({
      query: aQuery({ terms: [aQueryTerm({ word: long, term: long })] }),
      candidates: [aCandidate({ passage: aPassage({ id }) })],
    }),
  });
  expect(explain(reply, story, aPage())).toContain(`  ${'x'.repeat(23)}…  `);
  expect(explain(reply, story, aPage())).not.toContain('x'.repeat(24));
  expect(explain(reply, story, aPage())).toContain(id);
});

test('lets no control character of a question through', () => {
  const query = aQuery({ terms: [aQueryTerm({ word: '\u001b[2J', term: '\u009b2J' })] });
  const text = explain(
    anAnswer({ trace: aTrace({ query }), understood: '\u001b]0;x\u0007' }),
    ['\u001b[31mstory'],
    aPage(),
  );
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
});
