import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/ingest/parse-yaml.ts';

it('leaves every scalar the text it was written as', () => {
  const text = 'a: no\nb: [1994, 0x10, ~, 2025-10-18, 1_000]\nc:\nd: "x: y"\n';
  expect(parseYaml(text)).toMatchObject({
    value: { a: 'no', b: ['1994', '0x10', '~', '2025-10-18', '1_000'], c: '', d: 'x: y' },
    faults: [],
  });
});

it('gives nothing where nothing is written', () => {
  expect(parseYaml('# nothing\n')).toMatchObject({ value: undefined, faults: [] });
});

it.each([
  [['a'], 10],
  [['b'], 11],
  [['b', 0], 12],
  [['b', 1], 13],
  [['b', 1, 'x'], 13],
  [['b', 1, 'y'], 14],
  [['b', 1, 'y', 1], 16],
  [['b', 7], 12],
  [['none'], 10],
  [[], 10],
])('knows the line of %j', (path, line) => {
  const text = 'a: 1\nb:\n  - 2\n  - x: 3\n    y:\n      - 4\n      - 5\n';
  expect(parseYaml(text, 10).lineOf(path)).toBe(line);
});

describe('says what it cannot read, and where', () => {
  it.each([
    ['a quotation mark without its other', 'a: 1\nb: "x\nc: 2\n', 2, /Missing closing/u],
    ['a key that is there twice', 'a: 1\na: 2\n', 2, /unique/u],
    ['a reference', 'a: &x 1\nb: *x\n', 2, /Write "\*x" out/u],
    ['a key that is no word', 'a: 1\n[b]: 2\n', 2, /A key must be a word/u],
    ['a tag', 'a: !!foo 1\n', 1, /tag/u],
    ['a question mark by itself', 'a: 1\n- ? x\n', 2, /question mark/u],
    ['a colon inside a text', 'a: b: c\n', 1, /goes between quotation marks/u],
    ['two documents', 'a: 1\n---\nb: 2\n', 2, /multiple documents/u],
    ['too much', 'a'.repeat(250_001), 1, /250,001 characters and may have 250,000/u],
    ['too many brackets', `a: 1\n${'['.repeat(20_001)}`, 1, /20,001 brackets/u],
    ['lists too deep in one another', `a: 1\n${'- '.repeat(9)}x`, 2, /inside one another/u],
  ])('%s', (_, text, line, message) => {
    const { faults } = parseYaml(text);
    expect(faults.map((fault) => fault.line)).toContain(line);
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
  });
});

it.each(['- how? why?', '- "?"', '- what ? really', 'a: [b?, c]'])('reads %s', (text) => {
  expect(parseYaml(text).faults).toEqual([]);
});

it('makes nothing but data of names that objects have', () => {
  const { value } = parseYaml('__proto__: { polluted: yes }\nconstructor: x\n');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
});
