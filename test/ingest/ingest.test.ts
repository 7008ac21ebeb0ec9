import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { readMarked } from './read-marked.ts';

const { folder: sound } = readMarked('test/fixtures/rules/sound');

describe('a sound folder', () => {
  const { knowledge, golden, problems } = ingest(sound);

  it('has no problems', () => expect(problems).toEqual([]));

  it('gives its passages, without those of drafts', () => {
    expect(knowledge.passages.map(({ id }) => id)).toEqual([
      'topic/everything-allowed#whats-missing',
      'topic/everything-allowed#prices-and-points',
    ]);
  });

  it('gives a passage everything that its head files under it', () => {
    const [passage, other] = knowledge.passages;
    expect(passage).toMatchObject({
      title: 'Everything: what an article may hold',
      heading: "What's missing?",
      questions: ['what is missing', 'is it a bridge or a tunnel?'],
      next: ['How much is it?'],
      corrects: [],
      unknown: true,
      asOf: '2025-02-28',
      reviewBy: '2025-02-28',
      line: 18,
    });
    expect(other).toMatchObject({
      questions: ['how much is it', '1994'],
      next: [],
      corrects: ['the bridge is free'],
      unknown: false,
    });
  });

  it('gives a sentence its sources, whatever the capitals of its labels', () => {
    const [first, second] = knowledge.passages[0]?.sentences ?? [];
    expect(first?.sources.map(({ label }) => label)).toEqual(['plan', 'survey']);
    expect(second?.sources.map(({ title }) => title)).toEqual(['Survey']);
    expect(first?.sources[0]).toEqual({
      label: 'plan',
      title: 'Plan of the bridge (in [two] parts)',
      url: 'https://example.org/plan_(1)',
      publisher: 'Example, Holm and Sons',
      language: 'Danish',
      origin: 'Example Wire',
      published: '2024-02-29',
      path: first?.sources[0]?.path,
      line: 24,
    });
  });

  it('tells points of lists from running text', () => {
    const layouts = knowledge.passages[1]?.sentences.map(({ layout, line }) => [layout, line]);
    expect(layouts).toEqual([
      ['prose', 29],
      ['point', 31],
      ['point', 32],
      ['point', 32],
      ['point', 33],
    ]);
  });

  it('gives figures with the source that they name', () => {
    expect(knowledge.figures).toMatchObject([
      { entity: 'Sound Bridge', from: 7, to: 31.5, unit: 'items', date: '2025', line: 1 },
      { from: 50, to: 50, by: 'J. Holm', prices: 2024, source: { label: 'plan' }, line: 2 },
    ]);
    expect(knowledge.figures[0]?.source.title).toBe('Survey');
  });

  it('gives the glossary, the cuts and the subject', () => {
    expect(knowledge.glossary).toEqual({
      entities: [
        {
          name: 'Sound Bridge',
          kind: 'bridge',
          also: ['the Bridge'],
          article: 'topic/everything-allowed',
        },
        { name: 'J. Holm', kind: 'person', also: [] },
      ],
      synonyms: [['lorry', 'truck']],
    });
    expect(knowledge.cuts).toEqual({ answer: 0.5, closest: 0.25 });
    expect(knowledge.subject.name).toBe('the bridge over the Sound');
  });

  it('gives the golden questions with what must happen', () => {
    expect(
      golden.map(({ ask, after, expect: wanted, line }) => ({ ask, after, wanted, line })),
    ).toEqual([
      {
        ask: 'what does a lorry pay',
        after: undefined,
        wanted: { kind: 'passage', passages: ['topic/everything-allowed#prices-and-points'] },
        line: 1,
      },
      {
        ask: 'what is missing',
        after: 'How long is it?',
        wanted: { kind: 'outcome', outcome: 'declined' },
        line: 2,
      },
      {
        ask: 'who painted it',
        after: undefined,
        wanted: { kind: 'outcome', outcome: 'gap' },
        line: 3,
      },
    ]);
  });
});

describe('whatever the folder', () => {
  const { folder: unsound } = readMarked('test/fixtures/rules/unsound');

  it('takes the first of two sources of one label, as Markdown does', () => {
    const { passages } = ingest(unsound).knowledge;
    const twice = passages.find(({ id }) => id === 'topic/footnotes#length');
    expect(twice?.sentences[1]?.sources.map(({ title }) => title)).toEqual(['Plan']);
  });

  it('keeps of a head what is valid', () => {
    const head = 'title: A\nas_of: tomorrow\ncolour: red\nquestions:\n  a: [how]\nnext: none\n';
    const text = `---\n${head}---\n\n## A\n\nA.\n`;
    const files = [{ name: 'topic/a.md', path: 'k/topic/a.md', text }];
    const [passage] = ingest({ path: 'k', files, unread: [] }).knowledge.passages;
    expect(passage).toMatchObject({ title: 'A', questions: ['how'], next: [] });
    expect(passage?.asOf).toBeUndefined();
  });

  it('never depends on the order in which files come', () => {
    const inOrder = ingest(unsound);
    const names = unsound.files.map(({ name }) => name);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        const files = unsound.files.toSorted(
          (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
        );
        expect(ingest({ ...unsound, files })).toEqual(inOrder);
      }),
      { numRuns: 5 },
    );
  });

  it('never finds anything else for having read some of the files before', () => {
    const fresh = ingest(unsound);
    const change = fc.record({
      name: fc.constantFrom(...unsound.files.map(({ name }) => name)),
      text: fc.option(fc.constantFrom('', '---\n', 'More.', '# more\n')),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const texts = new Map(changes.map(({ name, text }) => [name, text]));
        const files = unsound.files.flatMap(({ text, ...file }) => {
          const other = texts.has(file.name) ? texts.get(file.name) : '';
          return typeof other === 'string' ? [{ ...file, text: `${text}${other}` }] : [];
        });
        const { parsed } = ingest({ ...unsound, files });
        const { articles } = parsed.draft;
        const again = ingest(unsound, structuredClone(parsed));
        expect(again).toEqual(fresh);
        expect(
          ingest(unsound, parsed).parsed.draft.articles.some((one) => articles.includes(one)),
        ).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('takes nothing as read of a folder that goes by another name', () => {
    const { parsed } = ingest(sound);
    const folder = {
      ...sound,
      path: 'elsewhere',
      files: sound.files.map((file) => ({ ...file, path: `elsewhere/${file.name}` })),
    };
    expect(ingest(folder, parsed)).toEqual(ingest(folder));
  });

  it('never finds anything else for line ends of Windows or a byte order mark', () => {
    const { knowledge, problems } = ingest(sound);
    const files = sound.files.map(({ text, ...file }) => ({
      ...file,
      text: `\ufeff${text.replaceAll('\n', '\r\n')}`,
    }));
    expect(ingest({ ...sound, files })).toMatchObject({ knowledge, problems });
  });

  it('always lists problems by file, then line', () => {
    const places = ingest(unsound).problems.map(({ path, line }) => ({ path, line }));
    const sorted = places.toSorted((a, b) =>
      a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1,
    );
    expect(places).toEqual(sorted);
  });

  it('never blames who refers to a file that could not be read', () => {
    const files = sound.files.filter(({ name }) => !/everything|glossary|subject/u.test(name));
    const unread = ['topic/everything-allowed.md', 'glossary.yaml', 'subject.yaml'].map((name) => ({
      name,
      path: name,
      line: 1,
      message: 'No.',
    }));
    expect(ingest({ ...sound, files, unread }).problems.map(({ rule }) => rule)).toEqual([
      'file-readable',
      'file-readable',
      'file-readable',
    ]);
  });
});
