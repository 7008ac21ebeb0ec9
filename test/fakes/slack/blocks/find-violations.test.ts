import { describe, expect, it } from 'vitest';
import { findMessageViolations, findViewViolations, type Violation } from './find-violations.ts';
import { type LimitName, limits } from './limits.ts';

type Maker = (size: number) => readonly Violation[];

const times = <Item>(size: number, make: (index: number) => Item) =>
  Array.from({ length: size }, (_, index) => make(index));
const plain = (size: number) => ({ type: 'plain_text', text: 'x'.repeat(size) });
const mrkdwn = (size: number) => ({ type: 'mrkdwn', text: 'x'.repeat(size) });
const divider = { type: 'divider' };

const inMessage = (...blocks: readonly unknown[]) => findMessageViolations({ text: 'x', blocks });
const modal = { type: 'modal', title: plain(1), submit: plain(1) };
const inModal = (...blocks: readonly unknown[]) => findViewViolations({ ...modal, blocks });
const inActions = (element: object) => inMessage({ type: 'actions', elements: [element] });
const button = { type: 'button', text: plain(1) };
const feedback = (side: object) =>
  inMessage({
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        positive_button: { text: plain(1), value: 'x' },
        negative_button: { text: plain(1), value: 'x', ...side },
      },
    ],
  });
const option = { text: plain(1), value: 'x' };
const inOption = (over: object) =>
  inActions({ type: 'overflow', options: [{ ...option, ...over }] });
const inInput = (over: object, element: object = {}) =>
  inModal({
    type: 'input',
    label: plain(1),
    element: { type: 'plain_text_input', ...element },
    ...over,
  });
const inConfirm = (over: object) => inActions({ ...button, confirm: { text: plain(1), ...over } });
const image = { type: 'image', image_url: 'https://example.org/', alt_text: 'x' };
const row = (size: number) => times(size, () => ({ type: 'raw_text', text: 'x' }));

/** What is as large as it is told, in the one respect that its name says. */
const makers: Readonly<Record<Exclude<LimitName, keyof typeof elsewhere>, Maker>> = {
  messageBlocks: (size) => inMessage(...times(size, () => divider)),
  viewBlocks: (size) => inModal(...times(size, () => divider)),
  blockId: (size) => inMessage({ ...divider, block_id: 'x'.repeat(size) }),
  sectionText: (size) => inMessage({ type: 'section', text: mrkdwn(size) }),
  sectionFields: (size) => inMessage({ type: 'section', fields: times(size, () => plain(1)) }),
  fieldText: (size) => inMessage({ type: 'section', fields: [plain(size)] }),
  headerText: (size) => inMessage({ type: 'header', text: plain(size) }),
  contextElements: (size) => inMessage({ type: 'context', elements: times(size, () => plain(1)) }),
  anyText: (size) => inMessage({ type: 'context', elements: [mrkdwn(size)] }),
  actionsElements: (size) => inMessage({ type: 'actions', elements: times(size, () => button) }),
  contextActionsElements: (size) =>
    inMessage({
      type: 'context_actions',
      elements: times(size, () => ({ type: 'icon_button', icon: 'trash', text: plain(1) })),
    }),
  inputLabel: (size) => inInput({ label: plain(size) }),
  inputHint: (size) => inInput({ hint: plain(size) }),
  markdownText: (size) =>
    inMessage({ type: 'markdown', text: 'x' }, { type: 'markdown', text: 'x'.repeat(size - 1) }),
  tableRows: (size) => inMessage({ type: 'table', rows: times(size, () => row(1)) }),
  tableColumns: (size) => inMessage({ type: 'table', rows: [row(size)] }),
  tables: (size) => inMessage(...times(size, () => ({ type: 'table', rows: [row(1)] }))),
  messageCharacters: (size) => {
    const sections = times(4, () => ({ type: 'section', text: mrkdwn(3_000) }));
    const last = { type: 'section', text: mrkdwn(1) };
    const rest = size - JSON.stringify([...sections, last]).length + 1;
    return inMessage(...sections, { ...last, text: mrkdwn(rest) });
  },
  messageText: (size) => findMessageViolations({ text: 'x'.repeat(size) }),
  actionId: (size) => inActions({ ...button, action_id: 'x'.repeat(size) }),
  buttonText: (size) => inActions({ ...button, text: plain(size) }),
  buttonValue: (size) => inActions({ ...button, value: 'x'.repeat(size) }),
  buttonUrl: (size) => inActions({ ...button, url: 'x'.repeat(size) }),
  accessibilityLabel: (size) => inActions({ ...button, accessibility_label: 'x'.repeat(size) }),
  feedbackText: (size) => feedback({ text: plain(size) }),
  feedbackValue: (size) => feedback({ value: 'x'.repeat(size) }),
  overflowOptions: (size) => inActions({ type: 'overflow', options: times(size, () => option) }),
  radioOptions: (size) => inActions({ type: 'radio_buttons', options: times(size, () => option) }),
  checkboxOptions: (size) => inActions({ type: 'checkboxes', options: times(size, () => option) }),
  selectOptions: (size) => inActions({ type: 'static_select', options: times(size, () => option) }),
  placeholder: (size) => inInput({}, { placeholder: plain(size) }),
  inputLength: (size) => inInput({}, { max_length: size }),
  imageAlt: (size) => inMessage({ ...image, alt_text: 'x'.repeat(size) }),
  imageUrl: (size) => inMessage({ ...image, image_url: 'x'.repeat(size) }),
  optionText: (size) => inOption({ text: plain(size) }),
  optionValue: (size) => inOption({ value: 'x'.repeat(size) }),
  optionDescription: (size) => inOption({ description: plain(size) }),
  confirmTitle: (size) => inConfirm({ title: plain(size) }),
  confirmText: (size) => inConfirm({ text: plain(size) }),
  confirmButton: (size) => inConfirm({ deny: plain(size) }),
  modalTitle: (size) => findViewViolations({ ...modal, title: plain(size), blocks: [] }),
  modalButton: (size) => findViewViolations({ ...modal, close: plain(size), blocks: [] }),
  callbackId: (size) => findViewViolations({ ...modal, callback_id: 'x'.repeat(size), blocks: [] }),
  privateMetadata: (size) =>
    findViewViolations({ ...modal, private_metadata: 'x'.repeat(size), blocks: [] }),
};

/** What is no matter of blocks: the stand-in checks it where it happens. */
const elsewhere = { modalDepth: 0, prompts: 0, responses: 0, sockets: 0 };

describe('like Slack, the stand-in', () => {
  it.each(Object.entries(makers))(
    'takes as much as the limit %s, and not one more',
    (name, make) => {
      const { max } = limits[name as keyof typeof makers];
      expect(make(max)).toEqual([]);
      expect(make(max + 1)).not.toEqual([]);
    },
  );

  it('refuses blocks, elements and fields that there are not', () => {
    expect(inMessage({ type: 'banner' })).toHaveLength(1);
    expect(inModal({ type: 'context_actions', elements: [] })).toHaveLength(1);
    expect(inMessage({ ...divider, colour: 'red' })).toHaveLength(1);
    expect(inMessage({ type: 'header', text: mrkdwn(1) })).toHaveLength(1);
    expect(inActions({ type: 'slider' })).toHaveLength(1);
    expect(inMessage({ type: 'section' })).toHaveLength(1);
    expect(inMessage({ type: 'actions', elements: [] })).toHaveLength(1);
  });

  it('refuses the same id twice', () => {
    const named = { ...divider, block_id: 'one' };
    expect(inMessage(named, named)).toHaveLength(1);
    const both = { ...button, action_id: 'one' };
    expect(inMessage({ type: 'actions', elements: [both, both] })).toHaveLength(1);
  });

  it('refuses a message of nothing, and inputs that cannot be sent', () => {
    expect(findMessageViolations({})).toMatchObject([{ error: 'no_text' }]);
    const field = { type: 'input', label: plain(1), element: { type: 'plain_text_input' } };
    const { submit: _, ...silent } = modal;
    expect(findViewViolations({ ...silent, blocks: [field] })).toHaveLength(1);
  });
});
