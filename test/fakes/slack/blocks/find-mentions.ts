import { z } from 'zod';

/** Slack's own marks for people, groups and everybody, which call them wherever text is formatted. */
const marks = /<(?:!(?:channel|here|everyone|subteam\^[^>|]*)|@[A-Z0-9]+)(?:\|[^>]*)?>/gu;
/** Bare names call somebody only where a message asks for it. */
const bare = /@(?:channel|here|everyone)\b/gu;

/**
 * Whom a message would call: `text` and every formatted text of its blocks, `markdown` blocks as
 * well, which Slack searches for marks like the others. Plain text calls nobody.
 */
export function findMentions(message: unknown): readonly string[] {
  const { text = '', blocks = [], parse, link_names } = shape.parse(message);
  const linksNames =
    parse === 'full' || link_names === true || link_names === 1 || link_names === '1';
  const texts = [text, ...blocks.flatMap(formattedTexts)];
  return texts.flatMap((one) => [
    ...(one.match(marks) ?? []),
    ...(linksNames ? (one.match(bare) ?? []) : []),
  ]);
}

const shape = z.looseObject({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  parse: z.unknown().optional(),
  link_names: z.unknown().optional(),
});

function formattedTexts(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(formattedTexts);
  if (typeof node !== 'object' || node === null) return [];
  const { type, text } = typed.parse(node);
  if (type === 'plain_text') return [];
  if ((type === 'mrkdwn' || type === 'markdown') && typeof text === 'string') return [text];
  return Object.values(node).flatMap(formattedTexts);
}

const typed = z.looseObject({ type: z.unknown().optional(), text: z.unknown().optional() });
