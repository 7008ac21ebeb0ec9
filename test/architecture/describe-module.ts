import { posix } from 'node:path';
import { type ParseResult, parseSync, Visitor } from 'oxc-parser';

/** What a file is judged by. Lines are from 1. */
export type ModuleFacts = {
  /** From the repository's root, with `/`: `src/answer/retrieve.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly functions: readonly { readonly line: number; readonly lines: number }[];
  /** What it takes from its surroundings: `process`, `Date.now`, `new Date()`. */
  readonly globals: readonly { readonly line: number; readonly name: string }[];
};

export type Import = {
  /** A file of the repository by its path, anything else as it is written. */
  readonly target: string;
  /** Whether nothing of it is left when the program runs. */
  readonly type: boolean;
  readonly line: number;
};

export type Export = { readonly name: string; readonly kind: 'function' | 'value' | 'type' };

/** Reads a TypeScript file without running it; throws where it cannot be parsed. */
export function describeModule(path: string, source: string): ModuleFacts {
  const parsed = parseSync(path, source);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const starts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const lineOf = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  const nodes = visit(parsed);
  return {
    path,
    lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
    imports: toImports(parsed, path, lineOf, source),
    exports: toExports(parsed, nodes.functionNames),
    functions: nodes.functions.map((node) => ({
      line: lineOf(node.start),
      lines: toOwnLines(node, nodes.functions, lineOf),
    })),
    globals: nodes.globals.map(({ start, name }) => ({ line: lineOf(start), name })),
  };
}

/** How many lines a function has without those of the functions in it that stand on several lines. */
function toOwnLines(node: Span, all: readonly Span[], lineOf: (offset: number) => number): number {
  const lines = ({ start, end }: Span) => lineOf(end) - lineOf(start) + 1;
  const isIn = (inner: Span, outer: Span) =>
    inner !== outer && inner.start >= outer.start && inner.end <= outer.end;
  const inner = all.filter((one) => isIn(one, node));
  const outermost = inner.filter((one) => !inner.some((other) => isIn(one, other)));
  return lines(node) - outermost.reduce((sum, one) => sum + lines(one) - 1, 0);
}

function toImports(
  { module }: ParseResult,
  path: string,
  lineOf: (offset: number) => number,
  source: string,
): readonly Import[] {
  const toTarget = (name: string) =>
    name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
  const written = module.staticImports.map(({ start, moduleRequest, entries }) => ({
    start,
    name: moduleRequest.value,
    type: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = module.staticExports.flatMap(({ start, entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ start, name: moduleRequest.value, type: isType }] : [],
    ),
  );
  const late = module.dynamicImports.map(({ start, moduleRequest }) => ({
    start,
    name: source.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"])(.*)\1$/u, '$2'),
    type: false,
  }));
  return [...written, ...passedOn, ...late].map(({ start, name, type }) => ({
    target: toTarget(name),
    type,
    line: lineOf(start),
  }));
}

function toExports({ module }: ParseResult, functions: ReadonlySet<string>): readonly Export[] {
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .map(({ exportName, localName, isType }) => {
      const name = exportName.name ?? exportName.kind;
      const kind = isType ? 'type' : functions.has(localName.name ?? name) ? 'function' : 'value';
      return { name, kind };
    });
}

type Span = { readonly start: number; readonly end: number };

function visit({ program }: ParseResult) {
  const functions: Span[] = [];
  const functionNames = new Set<string>();
  const globals: { readonly start: number; readonly name: string }[] = [];
  /** Where identifiers stand that are no variables: names of properties. */
  const keys = new Set<number>();
  const addKey = ({ key, computed }: { readonly key: Span; readonly computed?: boolean }) => {
    if (!computed) keys.add(key.start);
  };
  new Visitor({
    FunctionDeclaration(node) {
      functions.push(node);
      if (node.id) functionNames.add(node.id.name);
    },
    FunctionExpression: (node) => void functions.push(node),
    ArrowFunctionExpression: (node) => void functions.push(node),
    VariableDeclarator({ id, init }) {
      const isFunction = init?.type.endsWith('FunctionExpression') ?? false;
      if (id.type === 'Identifier' && isFunction) functionNames.add(id.name);
    },
    MemberExpression({ object, property, computed, start }) {
      if (computed) return;
      keys.add(property.start);
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      globals.push({ start, name: `${object.name}.${property.name}` });
    },
    Property(node) {
      if (!node.shorthand) addKey(node);
    },
    MethodDefinition: addKey,
    PropertyDefinition: addKey,
    TSPropertySignature: addKey,
    TSMethodSignature: addKey,
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === 'Identifier' && given.length === 0)
        globals.push({ start, name: `new ${callee.name}()` });
    },
    Identifier({ name, start }) {
      if (!keys.has(start)) globals.push({ start, name });
    },
  }).visit(program);
  return { functions, functionNames, globals };
}
