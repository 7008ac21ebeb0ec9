import { z } from 'zod';
import { type LimitName, limits } from './limits.ts';
import { plain, shapes } from './shapes.ts';

/** What of Slack's rules a message or a view breaks, in words; empty where Slack would take it. */
export type Violation = {
  /** What Slack answers. */
  readonly error:
    | 'invalid_blocks'
    | 'msg_blocks_too_long'
    | 'msg_too_long'
    | 'invalid_arguments'
    | 'no_text';
  readonly what: string;
};

type Surface = 'message' | 'modal' | 'home';

const surfaceBlocks: Readonly<Record<Surface, ReadonlySet<string>>> = {
  message: new Set([
    'section',
    'header',
    'divider',
    'context',
    'actions',
    'context_actions',
    'markdown',
    'image',
    'input',
    'table',
  ]),
  modal: new Set(['section', 'header', 'divider', 'context', 'actions', 'image', 'input']),
  home: new Set(['section', 'header', 'divider', 'context', 'actions', 'image', 'input']),
};

const content = z.looseObject({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
});

/** As `chat.postMessage` and its like check it. */
export function findMessageViolations(message: unknown): readonly Violation[] {
  const { text = '', blocks = [] } = content.parse(message);
  if (text === '' && blocks.length === 0)
    return [{ error: 'no_text', what: 'neither text nor blocks' }];
  const characters = JSON.stringify(blocks).length;
  return [
    ...over('msg_too_long', 'messageText', text.length),
    ...over('invalid_blocks', 'messageBlocks', blocks.length),
    ...over('msg_blocks_too_long', 'messageCharacters', blocks.length === 0 ? 0 : characters),
    ...over('invalid_blocks', 'markdownText', countMarkdown(blocks)),
    ...over('invalid_blocks', 'tables', blocks.filter((block) => typeOf(block) === 'table').length),
    ...findBlockViolations(blocks, 'message'),
  ];
}

const viewShape = {
  blocks: z.array(z.unknown()).max(limits.viewBlocks.max),
  private_metadata: z.string().max(limits.privateMetadata.max).exactOptional(),
  callback_id: z.string().max(limits.callbackId.max).exactOptional(),
  external_id: z.string().max(limits.callbackId.max).exactOptional(),
};
const view = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('home'), ...viewShape }),
  z.strictObject({
    type: z.literal('modal'),
    ...viewShape,
    title: plain('modalTitle'),
    close: plain('modalButton').exactOptional(),
    submit: plain('modalButton').exactOptional(),
    clear_on_close: z.boolean().exactOptional(),
    notify_on_close: z.boolean().exactOptional(),
  }),
]);

/** As `views.open` and its like check it. */
export function findViewViolations(candidate: unknown): readonly Violation[] {
  const { data, error } = view.safeParse(candidate);
  if (data === undefined)
    return error.issues.map((issue) => toViolation('invalid_arguments', 'view', issue));
  const needsSubmit = data.blocks.some((block) => typeOf(block) === 'input');
  return [
    ...(needsSubmit && data.type === 'modal' && data.submit === undefined
      ? [{ error: 'invalid_arguments', what: 'inputs need a submit button' } as const]
      : []),
    ...findBlockViolations(data.blocks, data.type),
  ];
}

function findBlockViolations(blocks: readonly unknown[], surface: Surface): readonly Violation[] {
  return [
    ...blocks.flatMap((block, index) => findInBlock(block, index, surface)),
    ...findRepeated(
      'block_id',
      blocks.map((block) => idOf(block, 'block_id')),
    ),
    ...blocks.flatMap((block) =>
      findRepeated(
        'action_id',
        elementsOf(block).map((element) => idOf(element, 'action_id')),
      ),
    ),
  ];
}

function findInBlock(block: unknown, index: number, surface: Surface): readonly Violation[] {
  const type = typeOf(block);
  const shape = shapes[type];
  const where = `blocks[${index}] (${type})`;
  if (shape === undefined || !surfaceBlocks[surface].has(type)) {
    return [{ error: 'invalid_blocks', what: `${where} does not belong in a ${surface}` }];
  }
  const { error } = shape.safeParse(block);
  const issues = error?.issues.map((issue) => toViolation('invalid_blocks', where, issue)) ?? [];
  const isEmpty =
    type === 'section' &&
    idOf(block, 'text') === undefined &&
    !hasKey(block, 'text') &&
    !hasKey(block, 'fields');
  return isEmpty
    ? [...issues, { error: 'invalid_blocks', what: `${where} has neither text nor fields` }]
    : issues;
}

function findRepeated(name: string, ids: readonly (string | undefined)[]): readonly Violation[] {
  const given = ids.filter((id) => id !== undefined);
  return new Set(given).size === given.length
    ? []
    : [{ error: 'invalid_blocks', what: `${name} is given twice: ${given.join(', ')}` }];
}

function over(error: Violation['error'], name: LimitName, size: number): readonly Violation[] {
  const { max, source } = limits[name];
  return size <= max ? [] : [{ error, what: `${name} is ${size}, at most ${max}: ${source}` }];
}

function toViolation(error: Violation['error'], where: string, issue: z.core.$ZodIssue): Violation {
  const inner =
    issue.code === 'invalid_union'
      ? ` (${issue.errors
          .flat()
          .map(({ path, message }) => `${path.join('.')} ${message}`)
          .join('; ')})`
      : '';
  return { error, what: `${where}.${issue.path.join('.')}: ${issue.message}${inner}` };
}

function countMarkdown(blocks: readonly unknown[]): number {
  return blocks
    .filter((block) => typeOf(block) === 'markdown')
    .reduce<number>((sum, block) => sum + (idOf(block, 'text')?.length ?? 0), 0);
}

const typed = z.looseObject({ type: z.string() });
const typeOf = (block: unknown) => typed.safeParse(block).data?.type ?? 'no type';
const hasKey = (block: unknown, key: string) =>
  typeof block === 'object' && block !== null && key in block;
const idOf = (block: unknown, key: string) => {
  const value = typed.safeParse(block).data?.[key];
  return typeof value === 'string' ? value : undefined;
};
const holder = z.looseObject({ elements: z.array(z.unknown()).optional() });
const elementsOf = (block: unknown) => holder.safeParse(block).data?.elements ?? [];
