import GithubSlugger from 'github-slugger';
import type { Gap } from '../types.ts';

/** How many questions become phrasings. */
const phrasings = 8;

/**
 * The beginning of an article that would answer a gap, in the format of the knowledge: a draft, so
 * that nothing of it is shown before somebody has written it. `today` is `2026-11-24`.
 */
export function toStub(gap: Gap, today: string): string {
  const title = toTitle(gap.question);
  return `---
title: ${JSON.stringify(title)}
as_of: ${today}
status: draft # take this line out when it is written
${toPhrasings(title, gap.questions)}---

## ${title}

Write what is known, the most direct sentence first.[^source] ${toHint(gap)}[^source]

[^source]: [Title of the work](https://example.org), Publisher, ${today}.
`;
}

/** A question without what Markdown would take for its own, as a heading. */
function toTitle(question = ''): string {
  const plain = question.replace(/[^\p{L}\p{N}'’.,%$€£-]+/gu, ' ').trim();
  const short = plain.slice(0, 80).replace(/[^\p{L}\p{N}]+$/u, '');
  return new GithubSlugger().slug(short).replaceAll('-', '') === '' ? 'What was asked' : short;
}

function toPhrasings(heading: string, questions: readonly string[]): string {
  const asked = [...new Set(questions.map(toVisible))]
    .filter((question) => /[\p{L}\p{N}]/u.test(question))
    .slice(0, phrasings);
  if (asked.length === 0) return '';
  // A text in JSON is one in YAML, whatever is in it.
  const list = asked.map((question) => `    - ${JSON.stringify(question)}\n`);
  return `questions:\n  ${new GithubSlugger().slug(heading)}:\n${list.join('')}`;
}

/** Without characters that nobody sees, which no article may hold. */
function toVisible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{C}\p{Z}\uFFFD]+/gu, ' ')
    .trim();
}

function toHint({ count, askers, nearest }: Gap): string {
  const asked = `Asked ${count} times by ${askers} people.`;
  return nearest === undefined ? asked : `${asked.slice(0, -1)}; nearest so far is ${nearest}.`;
}
