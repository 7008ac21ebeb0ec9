import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findRepeatedIds } from '../../../bench/evaluate/find-repeated-ids.ts';
import { parseLines } from '../../../bench/evaluate/parse-lines.ts';

const schema = z.strictObject({ id: z.string(), any: z.array(z.string()).default([]) });
const parse = (text: string) => parseLines(text, 'set/questions.jsonl', schema);

describe('parseLines', () => {
  it('reads each line and says where it stands, past blank lines, a BOM and Windows line ends', () => {
    const { entries, problems } = parse('\uFEFF{"id":"a"}\r\n\n  \n{"id":"b","any":["x"]}\n');
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { value: { id: 'a', any: [] }, line: 1 },
      { value: { id: 'b', any: ['x'] }, line: 4 },
    ]);
  });

  it('lets a line separator stand inside a string', () => {
    expect(parse('{"id":"a\u2028b"}').entries).toEqual([
      { value: { id: 'a\u2028b', any: [] }, line: 1 },
    ]);
  });

  it('lists each thing that is wrong with its line, and keeps the good lines', () => {
    const { entries, problems } = parse(
      ['{"id":"a"}', '{"id":', '{"id":1,"any":["x",2]}', '{"id":"d","more":1}', '[]'].join('\n'),
    );
    expect(entries.map(({ line }) => line)).toEqual([1]);
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['json-readable', 2],
      ['line-form', 3],
      ['line-form', 3],
      ['line-form', 4],
      ['line-form', 5],
    ]);
    expect(problems.every(({ path }) => path === 'set/questions.jsonl')).toBe(true);
  });

  it('names the field as it is written in code', () => {
    const messages = parse('{"id":"a","any":["x",2]}').problems.map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(/^any\[1\]: .*string.*\.$/u)]);
  });

  it('never throws, and gives each line that is not blank an entry or a problem', () => {
    const line = fc.oneof(fc.string(), fc.json(), fc.constant('{"id":"a"}'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { entries, problems } = parse(text);
        const found = new Set([...entries, ...problems].map((item) => item.line));
        const written = text.replace(/^\uFEFF/u, '').split('\n');
        expect([...found].toSorted((a, b) => a - b)).toEqual(
          written.flatMap((json, index) => (json.trim() === '' ? [] : [index + 1])),
        );
      }),
    );
  });
});

describe('findRepeatedIds', () => {
  it('blames every later line with an id and names the first', () => {
    const entries = ['a', 'b', 'a', 'a'].map((id, index) => ({ value: { id }, line: index + 5 }));
    expect(findRepeatedIds(entries, 'q.jsonl')).toEqual([
      expect.objectContaining({ rule: 'id-unique', path: 'q.jsonl', line: 7 }),
      expect.objectContaining({ line: 8, message: expect.stringContaining('"a"') }),
    ]);
    expect(findRepeatedIds(entries, 'q.jsonl')[1]?.message).toContain('line 5');
  });
});
