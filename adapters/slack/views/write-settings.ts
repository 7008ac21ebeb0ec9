import type { types } from '@slack/bolt';
import type { Topic } from '#core';
import { shorten } from '../card/shorten.ts';
import { toLabel } from '../card/to-label.ts';
import { limits } from '../limits.ts';
import type { Place } from '../places/create-places.ts';
import { toModal } from './to-modal.ts';
import { viewIds } from './view-ids.ts';

const modes: Readonly<Record<Place['mode'], string>> = {
  off: 'Off: answers nobody here',
  mention: 'Mention: answers who names it',
  follow: 'Follow: and what they go on with in the thread',
};
const replies: Readonly<Record<Place['replies'], string>> = {
  usual: 'Commands privately, mentions in the thread',
  private: 'All privately',
  public: 'All for everybody',
};

/** The modal of a channel's settings. Its metadata is the channel. */
export function writeSettings(
  channel: string,
  place: Place,
  topics: readonly Topic[],
): types.ModalView {
  return toModal({
    callbackId: viewIds.settings,
    title: 'Settings',
    submit: 'Save',
    metadata: channel,
    blocks: [
      toRadio(viewIds.mode, 'In this channel', modes, place.mode),
      toRadio(viewIds.replies, 'Answers', replies, place.replies),
      ...toTopics(place, topics.slice(0, limits.selectOptions.most)),
    ],
  });
}

function toRadio(
  id: string,
  label: string,
  choices: Readonly<Record<string, string>>,
  chosen: string,
): types.InputBlock {
  const options = Object.entries(choices).map(([value, text]) => toOption(value, text));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'input',
    block_id: id,
    label: { type: 'plain_text', text: label },
    element: {
      type: 'radio_buttons',
      action_id: id,
      options,
      ...(initial !== undefined && { initial_option: initial }),
    },
  };
}

function toTopics(place: Place, topics: readonly Topic[]): types.InputBlock[] {
  const options = topics.map(({ name, title }) => toOption(name, title));
  const chosen = options.filter(({ value = '' }) => place.topics.includes(value));
  if (options.length === 0) return [];
  return [
    {
      type: 'input',
      block_id: viewIds.topics,
      optional: true,
      label: { type: 'plain_text', text: 'Topics (all where none is chosen)' },
      element: {
        type: 'multi_static_select',
        action_id: viewIds.topics,
        options,
        ...(chosen.length > 0 && { initial_options: chosen }),
      },
    },
  ];
}

function toOption(value: string, text: string): types.PlainTextOption {
  return {
    text: { type: 'plain_text', text: toLabel(text, limits.optionText.most) },
    value: shorten(value, limits.optionValue.most),
  };
}
