import type { KnowledgeFile } from '../types.ts';
import type { Article, Draft, Finding } from './draft.ts';
import type { KnowledgeFolder } from './knowledge-folder.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { Parsed } from './parsed.ts';
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

/**
 * Reads the files of a knowledge folder. Files of other kinds are none of its business.
 * @param before what was made of the folder earlier; files that are the same are not read again, and
 *   the draft is the same as without
 */
export function toDraft({ path: folder, files, unread }: KnowledgeFolder, before?: Parsed): Draft {
  const kept = findKept(folder, files, before);
  const sorted = files
    .map((file) => ({ ...file, text: file.text.replace(/^\uFEFF/u, '') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const read = sorted
    .filter(isArticle)
    .map((file) => kept(file.name)?.article ?? readArticle(file));
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
    subject: kept('subject.yaml')?.draft.subject ?? readSubject(...data('subject.yaml')),
    glossary: kept('glossary.yaml')?.draft.glossary ?? readGlossary(...data('glossary.yaml')),
    figures: kept('figures.yaml')?.draft.figures ?? readFigures(...data('figures.yaml')),
    golden: kept('golden.yaml')?.draft.golden ?? readGolden(...data('golden.yaml')),
    calibration:
      kept('calibration.yaml')?.draft.calibration ?? readCalibration(...data('calibration.yaml')),
  };
}

/** Of a file that is as it was before: the article that was made of it, if any, and all else. */
function findKept(
  folder: string,
  files: readonly KnowledgeFile[],
  before: Parsed | undefined,
): (name: string) => { readonly draft: Draft; readonly article: Article | undefined } | undefined {
  // What is made of a file names it as a person at this terminal calls it.
  if (before === undefined || before.draft.folder !== folder) return () => undefined;
  const { draft, texts } = before;
  const same = new Set(
    files.filter(({ name, text }) => texts.get(name) === text).map(({ name }) => name),
  );
  const articles = new Map(draft.articles.map((article) => [`${article.id}.md`, article]));
  return (name) => (same.has(name) ? { draft, article: articles.get(name) } : undefined);
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
