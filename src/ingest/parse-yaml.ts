import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import { type Limits, refuse } from './refuse.ts';

/** YAML with every scalar as the text it was written as, so that `no` and `1994` stay what they are. */
export type Yaml = {
  /** Texts, arrays and records of these; undefined where there is nothing. */
  readonly value: unknown;
  /** The line where the value at this path, or the nearest around it, is written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** What cannot be read. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
};

/** Some thousand figures. Measured: the worst texts within it take a second. */
const limits: Limits = { characters: 250_000, marks: 20_000, nesting: 8 };

/** A key written as `? key`, nested in which the parser would take for ever. */
const explicitKey = /(?:^|[[{,:?-])[ \t]*\?(?=[ \t]|$)/mu;

/** Reads YAML whose first line is `firstLine` of its file. Never throws. Aliases are not followed. */
export function parseYaml(text: string, firstLine = 1): Yaml {
  const toLine = (line: number) => line + firstLine - 1;
  const refusal = refuse(text, limits) ?? refuseExplicitKey(text);
  if (refusal) return unread(toLine(refusal.line), refusal.message);
  try {
    return read(text, toLine);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unread(firstLine, `The YAML cannot be read (${why}); write it as the README shows.`);
  }
}

function unread(line: number, message: string): Yaml {
  return { value: undefined, lineOf: () => line, faults: [{ line, message }] };
}

function refuseExplicitKey(text: string) {
  const match = explicitKey.exec(text);
  if (!match) return undefined;
  return {
    line: text.slice(0, match.index + match[0].length).split('\n').length,
    message:
      'A question mark that stands alone means something else in YAML; put the text between quotation marks.',
  };
}

function read(text: string, toLine: (line: number) => number): Yaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => toLine(Math.max(1, lineCounter.linePos(offset).line));
  const [start, end] = findLastQuoted(document.contents);
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    line: lineAt(start < pos[0] && pos[0] <= end ? start : pos[0]),
    message: `The YAML cannot be read (${message.replace(/\s+/gu, ' ')}); a text with ": " or "#" in it, or beginning with a mark, goes between quotation marks.`,
  }));
  const value = toValue(document.contents, (offset, message) =>
    faults.push({ line: lineAt(offset), message }),
  );
  const lineOf = (path: readonly PropertyKey[]) => lineAt(findOffset(document.contents, path));
  return { value, lineOf, faults };
}

/** Makes plain data of a node; what is not plain is told and left out. */
function toValue(node: unknown, tell: (offset: number, message: string) => void): unknown {
  if (isScalar(node)) return node.value === null ? '' : String(node.value);
  if (isSeq(node)) return node.items.map((item) => toValue(item, tell));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [toKey(key, tell), toValue(value, tell)]),
    );
  }
  if (isAlias(node)) {
    tell(node.range?.[0] ?? 0, `Write "*${node.source}" out; references are not followed.`);
  }
  return undefined;
}

function toKey(key: unknown, tell: (offset: number, message: string) => void): string {
  if (isScalar(key)) return String(key.value);
  const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  tell(offset, 'A key must be a word; put a text that begins with a mark between quotation marks.');
  return '';
}

function findOffset(node: unknown, path: readonly PropertyKey[]): number {
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const [step, ...rest] = path;
  if (step === undefined || !isCollection(node)) return start;
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? start : findOffset(item, rest);
  }
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    : undefined;
  if (!pair) return start;
  const keyStart = isNode(pair.key) ? (pair.key.range?.[0] ?? start) : start;
  return rest.length > 0 && isCollection(pair.value) ? findOffset(pair.value, rest) : keyStart;
}

/** The last quoted text: where one goes on to the end, its other quotation mark is missing. */
function findLastQuoted(contents: ParsedNode | null): readonly [start: number, end: number] {
  let last: readonly [number, number] = [0, 0];
  visit(contents, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'))
        last = [range[0], range[1]];
    },
  });
  return last;
}
