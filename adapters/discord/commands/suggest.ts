import { InteractionResponseType } from 'discord.js';
import { inert } from '../card/inert.ts';
import { limits } from '../card/limits.ts';
import { shorten } from '../card/shorten.ts';
import type { InteractionOf } from '../interactions/interaction.ts';
import type { Station } from '../station.ts';

/** Offers what may be meant while somebody types: questions, or topics. */
export async function suggest(
  station: Station,
  interaction: InteractionOf<'typing'>,
): Promise<void> {
  const { typed, option } = interaction.request;
  const { guide } = station.house.edition();
  const offers =
    option === 'topics'
      ? toTopics(guide.topics, typed)
      : guide
          .suggest(typed, limits.choices)
          .map((question) => ({ name: question, value: question }));
  const choices = offers
    // A value that is cut would ask something else.
    .filter(({ value }) => value.length <= limits.choice)
    .slice(0, limits.choices)
    .map(({ name, value }) => ({ name: shorten(inert(name), limits.choice), value }));
  await station.responses.other(interaction, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}

/** Completes the last topic of a list with commas, and keeps those before it. */
function toTopics(
  topics: readonly { readonly name: string; readonly title: string }[],
  typed: string,
): readonly { readonly name: string; readonly value: string }[] {
  const parts = typed.split(',').map((part) => part.trim().toLowerCase());
  const begun = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).filter((part) => part !== '');
  return topics
    .filter(
      ({ name, title }) =>
        !before.includes(name) && `${name} ${title}`.toLowerCase().includes(begun),
    )
    .map(({ name }) => {
      const list = [...before, name].join(', ');
      return { name: list, value: list };
    });
}
