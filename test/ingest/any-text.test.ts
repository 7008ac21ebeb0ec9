import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { hostileTexts } from './hostile-texts.ts';

/** A folder of these files, by their names. */
function folderOf(files: Readonly<Record<string, string>>) {
  const named = Object.entries(files).map(([name, text]) => ({ name, path: `k/${name}`, text }));
  return { path: 'k', files: named, unread: [] };
}

/** The text as an article, as its body, its head and its source, and as data. */
function everywhere(text: string) {
  return folderOf({
    'topic/whole.md': text,
    'topic/body.md': `---\ntitle: A\nas_of: 2025-03-01\n---\n\n## A\n\n${text}`,
    'topic/head.md': `---\n${text}\n---\n\n## A\n\nA.[^a]\n\n[^a]: [A](https://a.org), A, 2025.\n`,
    'topic/source.md': `---\ntitle: A\nas_of: 2025-03-01\n---\n\n## A\n\nA.[^a]\n\n[^a]: ${text}\n`,
    'glossary.yaml': text,
    'figures.yaml': text,
  });
}

describe('whatever the text', () => {
  it.each(Object.keys(hostileTexts))('ends for %s', (name) => {
    const { problems } = ingest(everywhere(hostileTexts[name] ?? ''));
    expect(problems.length).toBeGreaterThan(0);
  });

  it('never throws', () => {
    const unit = fc.constantFrom(
      ...[
        '---\n',
        '\n',
        '\n\n',
        '  ',
        '## ',
        '- ',
        '> ',
        '[^a]',
        '[^b]: ',
        '[a](https://a.org)',
        '*',
      ],
      ...[
        '**',
        '`',
        '[',
        ']',
        '(',
        ')',
        '|',
        '<b>',
        '<!--',
        '"',
        "'",
        ': ',
        '#',
        '&a',
        '*a',
        '{',
        '}',
      ],
      ...[
        'title',
        'as_of',
        'questions',
        '2025-02-30',
        'Word. ',
        'It is',
        'will',
        '? ',
        '\r\n',
        '\t',
      ],
      ...[
        '\u0000',
        '\ud83d',
        '\ufeff',
        'é',
        '海',
        '```\n',
        '1. ',
        '![',
        '\\',
        '!tag ',
        '%',
        '@',
        ',',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' })),
        (text) => {
          const { knowledge, problems } = ingest(everywhere(text));
          for (const { line, message } of problems) {
            expect(line).toBeGreaterThan(0);
            expect(message).toMatch(/\S/u);
          }
          for (const { sentences } of knowledge.passages) {
            for (const sentence of sentences) expect(sentence.text.trim()).not.toBe('');
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never points below the end of a file', () => {
    const unit = fc.constantFrom(
      '---\n',
      'a: b\n',
      '- "c\n',
      '## A\n',
      'Word.\n',
      '[^a]',
      '\n',
      '  {',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const folder = everywhere(text);
        for (const { path, line } of ingest(folder).problems) {
          const file = folder.files.find((one) => one.path === path);
          expect(line).toBeLessThanOrEqual(file?.text.split('\n').length ?? 1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
