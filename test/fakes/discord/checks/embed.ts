import { z } from 'zod';
import { limits } from '../limits.ts';
import { list } from './list.ts';
import { text } from './text.ts';

export const embed = z.object({
  title: text(limits.embedTitle).nullish(),
  description: text(limits.embedDescription).nullish(),
  url: z.string().nullish(),
  fields: list(
    limits.embedFields,
    z.object({ name: text(limits.embedFieldName, 1), value: text(limits.embedFieldValue, 1) }),
  ).nullish(),
  footer: z.object({ text: text(limits.embedFooter) }).nullish(),
  author: z.object({ name: text(limits.embedAuthor) }).nullish(),
});
export type Embed = z.infer<typeof embed>;

/** How many characters embeds have together, as Discord counts them. */
export function countEmbedText(embeds: readonly Embed[]): number {
  return embeds
    .flatMap(({ title, description, fields, footer, author }) => [
      title,
      description,
      footer?.text,
      author?.name,
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, one) => sum + (one ?? '').trim().length, 0);
}
