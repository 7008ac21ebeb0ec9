import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Finding, Head, HeadingName, HeadText } from '../draft.ts';
import { parseYaml, type Yaml } from '../parse-yaml.ts';
import { describeIssues } from '../schemas/describe-issues.ts';
import { headSchema } from '../schemas/head-schema.ts';

const partialSchema = headSchema.partial();
type Fields = z.infer<typeof partialSchema>;

const noHead: Head = {
  isDraft: false,
  questions: [],
  next: [],
  corrects: [],
  unknown: [],
  names: [],
  lines: { title: 1, asOf: 1, reviewBy: 1 },
  unreadable: [],
  invalid: [],
};

/** Reads the front matter of an article, as much of it as is valid. */
export function readHead(root: Root, text: string, path: string): Head {
  const [node] = root.children;
  if (node?.type !== 'yaml') {
    const message = text.startsWith('---')
      ? 'The head is not closed; write a line of --- below its last key.'
      : 'The article has no head; begin it with a line of ---, title: …, as_of: 2025-10-18 and another line of ---.';
    return { ...noHead, unreadable: [{ path, line: 1, message }] };
  }
  const yaml = parseYaml(node.value, (node.position?.start.line ?? 1) + 1);
  const unreadable = yaml.faults.map((fault): Finding => ({ path, ...fault }));
  if (unreadable.length > 0) return { ...noHead, unreadable };
  // An empty head is one without keys.
  const value = yaml.value ?? {};
  const result = headSchema.safeParse(value);
  return {
    ...toHead(result.success ? result.data : salvage(value), yaml),
    invalid: result.success ? [] : describeIssues(result.error, yaml, path),
  };
}

/** Keeps the keys that are valid by themselves, so that other rules do not stumble over the rest. */
function salvage(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {};
  const kept = Object.entries(headSchema.shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(Reflect.get(value, key));
    return result.success ? [[key, result.data]] : [];
  });
  return partialSchema.parse(Object.fromEntries(kept));
}

function toHead(fields: Fields, { lineOf }: Yaml): Head {
  const texts = (key: 'questions' | 'next' | 'corrects'): readonly HeadText[] =>
    Object.entries(fields[key] ?? {}).flatMap(([slug, items]) =>
      items.map((item, index) => ({ slug, text: item.trim(), line: lineOf([key, slug, index]) })),
    );
  const unknown = (fields.unknown ?? []).map(
    (slug, index): HeadingName => ({ key: 'unknown', slug, line: lineOf(['unknown', index]) }),
  );
  const names = (['questions', 'next', 'corrects'] as const).flatMap((key) =>
    Object.keys(fields[key] ?? {}).map((slug) => ({ key, slug, line: lineOf([key, slug]) })),
  );
  return {
    ...noHead,
    ...(fields.title === undefined ? {} : { title: fields.title }),
    ...(fields.as_of === undefined ? {} : { asOf: fields.as_of }),
    ...(fields.review_by === undefined ? {} : { reviewBy: fields.review_by }),
    isDraft: fields.status === 'draft',
    questions: texts('questions'),
    next: texts('next'),
    corrects: texts('corrects'),
    unknown,
    names: [...names, ...unknown],
    lines: {
      title: lineOf(['title']),
      asOf: lineOf(['as_of']),
      reviewBy: lineOf(['review_by']),
    },
  };
}
