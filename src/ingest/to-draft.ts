import type { KnowledgeFile } from '../types.ts';
import type { Article, Draft, Finding } from './draft.ts';
import type { KnowledgeFolder } from './knowledge-folder.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readCalibration } from './read/read-calibration.ts';
import { readFigures } from './read/read-figures.ts';
import { readGlossary } from './read/read-glossary.ts';
import { readGolden } from './read/read-golden.ts';
import { readSubject } from './read/read-subject.ts';
import { toArticle } from './to-article.ts';

const dataNames: readonly string[] = [
  'subject.yaml',
  'glossary.yaml',
  'figures.yaml',
  'golden.yaml',
  'calibration.yaml',
];

type Refusal = Finding & { readonly name: string };

/** Reads the files of a knowledge folder. Files of other kinds are none of its business. */
export function toDraft({ path: folder, files, unread }: KnowledgeFolder): Draft {
  const sorted = files
    .map((file) => ({ ...file, text: file.text.replace(/^\uFEFF/u, '') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const read = sorted.filter(isArticle).map(readArticle);
  const refusals = [...unread, ...read.filter((one) => 'message' in one)];
  const data = (name: string) => {
    const isUnread = unread.some((one) => one.name === name);
    const file = sorted.find((one) => one.name === name);
    return [isUnread ? ('unread' as const) : file, `${folder}/${name}`] as const;
  };
  return {
    folder,
    articles: read.filter((one) => 'sections' in one),
    unread: new Set(refusals.map(({ name }) => name.replace(/\.md$/u, ''))),
    unreadable: refusals.map(({ path, line, message }) => ({ path, line, message })),
    strays: sorted.filter(isStray),
    subject: readSubject(...data('subject.yaml')),
    glossary: readGlossary(...data('glossary.yaml')),
    figures: readFigures(...data('figures.yaml')),
    golden: readGolden(...data('golden.yaml')),
    calibration: readCalibration(...data('calibration.yaml')),
  };
}

function isArticle({ name }: KnowledgeFile): boolean {
  return name.endsWith('.md') && name.includes('/');
}

/** Markdown and YAML that stand where nothing reads them. */
function isStray({ name }: KnowledgeFile): boolean {
  return (
    /\.(?:md|markdown|ya?ml)$/iu.test(name) &&
    !/^README\.md$|\/.*\.md$/u.test(name) &&
    !dataNames.includes(name)
  );
}

function readArticle(file: KnowledgeFile): Article | Refusal {
  const { name, path, text } = file;
  const parsed = parseMarkdown(text);
  if (parsed.kind === 'tree') return toArticle(file, parsed.root);
  return { name, path, line: parsed.line, message: parsed.message };
}
