import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord.js';
import type { Interaction } from '../interactions/interaction.ts';
import type { Station } from '../station.ts';
import type { FeedbackWords } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { customIds } from './custom-ids.ts';

/** Counts a vote against an answer, and asks for the reason in a form that may be left. */
export async function voteDown(
  { house, responses }: Station,
  interaction: Interaction,
  answer: string,
): Promise<void> {
  const { feedback } = wordsFor(interaction.locale).words;
  const form = { type: InteractionResponseType.Modal, data: toForm(answer, feedback) };
  const { id } = interaction.user;
  // The form has to be the first response, so that the vote is counted meanwhile.
  const vote = { answer, platform: 'discord', asker: id, value: 'down' } as const;
  await Promise.all([
    responses.other(interaction, form),
    house.desk.vote(vote).catch(() => house.log.warn('discord-vote-lost')),
  ]);
}

function toForm(answer: string, feedback: FeedbackWords): APIModalInteractionResponseCallbackData {
  const options = Object.entries(feedback.reasons).map(([value, label]) => ({ value, label }));
  return {
    custom_id: customIds.write({ kind: 'reason', answer }),
    title: feedback.title,
    components: [
      {
        type: ComponentType.Label,
        label: feedback.reason,
        component: { type: ComponentType.RadioGroup, custom_id: 'reason', options, required: true },
      },
      {
        type: ComponentType.Label,
        label: feedback.comment,
        description: feedback.commentHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'comment',
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: 1_000,
        },
      },
    ],
  };
}
