import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cite } from '../../src/answer/cite.ts';
import type { Source } from '../../src/types.ts';
import { arbitrarySource } from '../arbitraries.ts';
import { aPassage, aSentence, aSource } from '../builders.ts';

const tass = aSource();
const plan = aSource({ title: 'Plan', url: 'https://example.org/plan', publisher: 'Office' });
const survey = aSource({ title: 'Survey', url: 'https://example.org/survey', publisher: 'Office' });
const quote = (...sources: readonly Source[]) => ({
  passage: aPassage(),
  sentence: aSentence({ sources }),
});

it('numbers sources in the order in which they appear, each once', () => {
  const { sentences, citations } = cite([quote(plan), quote(tass, plan), quote(survey, tass)]);
  expect(sentences.map((sentence) => sentence.citations)).toEqual([[1], [2, 1], [3, 2]]);
  expect(citations.map(({ number, source }) => [number, source])).toEqual([
    [1, plan],
    [2, tass],
    [3, survey],
  ]);
});

it('takes one work for one source, whatever label and article it is cited under', () => {
  const again = aSource({ label: 'other', path: 'knowledge/pitch/status.md', line: 9 });
  expect(cite([quote(tass), quote(again)]).citations).toHaveLength(1);
  expect(cite([quote(tass), quote({ ...tass, published: '2025' })]).citations).toHaveLength(2);
});

it('cites a source once in a sentence that names it twice', () => {
  expect(cite([quote(tass, tass)]).sentences[0]?.citations).toEqual([1]);
});

it('says which passage cites a source first, and which each sentence is from', () => {
  const status = aPassage({ id: 'pitch/status#today' });
  const { sentences, citations } = cite([
    quote(tass),
    { passage: status, sentence: aSentence({ sources: [tass, plan] }) },
  ]);
  expect(sentences.map(({ passage }) => passage)).toEqual(['pitch/claims#cost', status.id]);
  expect(citations.map(({ passage }) => passage)).toEqual(['pitch/claims#cost', status.id]);
});

it('dates the whole by the oldest passage, and by the first that is due for review', () => {
  const dated = (asOf: string, reviewBy: string) => ({
    ...quote(tass),
    passage: aPassage({ asOf, reviewBy }),
  });
  expect(
    cite([dated('2026-01-05', '2026-12-31'), dated('2025-10-18', '2027-04-30')]),
  ).toMatchObject({ asOf: '2025-10-18', reviewBy: '2026-12-31' });
});

it('leaves dates out that no passage has', () => {
  const { asOf: _, ...undated } = aPassage();
  const quoting = cite([{ passage: undated, sentence: aSentence() }]);
  expect(quoting).not.toHaveProperty('asOf');
  expect(quoting).not.toHaveProperty('reviewBy');
  expect(cite([])).toEqual({ sentences: [], citations: [] });
});

it('never shows a sentence without a source', () => {
  const { sentences } = cite([quote(), quote(tass)]);
  expect(sentences.map(({ sources }) => sources)).toEqual([[tass]]);
});

it('always has every number in a sentence and every sentence with a number', () => {
  const quoted = fc.array(
    fc.array(arbitrarySource(), { maxLength: 3 }).map((all) => quote(...all)),
  );
  fc.assert(
    fc.property(quoted, (all) => {
      const { sentences, citations } = cite(all);
      const appearance = sentences.flatMap((sentence) => sentence.citations);
      expect([...new Set(appearance)]).toEqual(citations.map(({ number }) => number));
      expect(citations.map(({ number }) => number)).toEqual(citations.map((_, place) => place + 1));
      for (const sentence of sentences) {
        expect(sentence.citations.length).toBeGreaterThan(0);
        for (const number of sentence.citations) {
          const { title, url } = citations[number - 1]?.source ?? aSource();
          expect(sentence.sources.map((source) => [source.title, source.url])).toContainEqual([
            title,
            url,
          ]);
        }
      }
    }),
  );
});
