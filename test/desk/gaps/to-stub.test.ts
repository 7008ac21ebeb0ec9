import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toStub } from '../../../src/desk/gaps/to-stub.ts';
import type { Gap } from '../../../src/desk/types.ts';
import { load } from '../../../src/load.ts';
import { arbitraryText } from '../../arbitraries.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strait-stub-'));
  mkdirSync(join(folder, 'gaps'));
  writeFileSync(
    join(folder, 'subject.yaml'),
    'name: the tunnel\nexamples:\n  - How long would the tunnel be?\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aGap(questions: readonly string[]): Gap {
  const [question] = questions;
  return {
    ...(question === undefined ? {} : { question }),
    questions,
    count: 12,
    askers: 9,
    first: 0,
    last: 1,
    outcomes: { gap: 12 },
    votes: [],
    corrections: [],
    nearest: 'pitch/claims#cost',
    answers: [],
  };
}

/** The rules that a stub breaks as an article; what is asked of the whole folder is left aside. */
async function findBroken(stub: string): Promise<readonly string[]> {
  writeFileSync(join(folder, 'gaps', 'stub.md'), stub);
  const { problems } = await load(folder);
  return problems.filter(({ path }) => path.endsWith('stub.md')).map(({ message }) => message);
}

describe('the stub of an article', () => {
  it('says what was asked, how often, and where to look', () => {
    const stub = toStub(aGap(['What would a ticket cost?', 'Ticket: price?']), '2026-11-24');
    expect(stub).toContain('## What would a ticket cost\n');
    expect(stub).toContain('  what-would-a-ticket-cost:\n');
    expect(stub).toContain('    - "Ticket: price?"\n');
    expect(stub).toContain('Asked 12 times by 9 people; nearest so far is pitch/claims#cost.');
    expect(stub).toContain('status: draft');
  });

  it('is a sound draft', async () => {
    const stub = toStub(aGap(['What would a ticket cost?', 'Ticket: price?']), '2026-11-24');
    expect(await findBroken(stub)).toEqual([]);
    expect(await findBroken(toStub(aGap([]), '2026-11-24'))).toEqual([]);
  });

  it('can be read whatever was asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(arbitraryText(), { maxLength: 4 }), async (texts) => {
        const stub = toStub(aGap(texts), '2026-11-24');
        expect(await findBroken(stub)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
