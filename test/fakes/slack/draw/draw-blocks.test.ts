import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../create-workspace.ts';
import { readManifest } from '../read-manifest.ts';
import { drawBlocks } from './draw-blocks.ts';
import { createDrawText } from './draw-text.ts';

const app = readManifest(new URL('../a-manifest.yaml', import.meta.url));
const workspace = createWorkspace(app, 'T1', 'here');
const draw = createDrawText(workspace, false);
const drawWithAddresses = createDrawText(workspace, true);

describe('a person sees', () => {
  it('links by their labels, marks as names, and no escapes', () => {
    const text = '*About* 5 &lt; 6 <https://a.org/?b=1&amp;c|[1]> <!channel> <@U0BOTT1> a*b*c';
    expect(draw.mrkdwn(text)).toBe('About 5 < 6 [1] @channel @echo a*b*c');
    expect(drawWithAddresses.mrkdwn('<https://a.org/?b=1&amp;c|[1]>')).toBe(
      '[1] (https://a.org/?b=1&c)',
    );
  });

  it('the same of Markdown', () => {
    const text = '## About\n**5** \\* 6 [\\[1\\]](<https://a.org/b_(c)>) &lt;!here&gt;';
    expect(draw.markdown(text)).toBe('About\n5 * 6 [1] <!here>');
    expect(drawWithAddresses.markdown('[1](https://a.org/b_(c))')).toBe('1 (https://a.org/b_(c))');
  });

  it('buttons, choices and fields', () => {
    const text = (one: string) => ({ type: 'plain_text', text: one });
    const blocks = [
      { type: 'actions', elements: [{ type: 'button', text: text('Go') }] },
      {
        type: 'input',
        label: text('Why?'),
        element: {
          type: 'radio_buttons',
          options: [{ text: text('This') }, { text: text('That') }],
          initial_option: { text: text('That') },
        },
      },
      { type: 'context', elements: [{ type: 'mrkdwn', text: '_so_' }, text('and so')] },
    ];
    expect(drawBlocks(blocks, draw)).toBe('[ Go ]\nWhy?\n( ) This\n(•) That\nso   and so');
  });
});
