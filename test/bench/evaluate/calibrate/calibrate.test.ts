import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { load } from '#core';
import { calibrate } from '../../../../bench/evaluate/calibrate/calibrate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  write('subject.yaml', 'name: tunnels\nexamples:\n  - How long is the Channel Tunnel?\n');
  write('tunnels/channel.md', article);
  write('golden.yaml', golden);
});
afterEach(() => rmSync(folder, { recursive: true }));

const article = `---
title: The Channel Tunnel
as_of: 2025-10-18
questions:
  opening: [When did the Channel Tunnel open?]
---

## Opening

The Channel Tunnel opened in May 1994.[^a]

## Length

The Channel Tunnel is 50 kilometres long.[^a]

[^a]: [The Channel Tunnel](https://example.org/channel), Example, 2025.
`;

const golden = `
- ask: what year did the channel tunnel open
  passage: tunnels/channel#opening
- ask: What length has the Channel Tunnel?
  passage: tunnels/channel#length
- ask: Who painted the sunflowers of Arles?
  outcome: declined
- ask: How many moons has Jupiter?
  outcome: out-of-scope
`;

function write(name: string, text: string) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const run = () => calibrate(['--knowledge', folder]);
const written = () => join(folder, 'calibration.yaml');

it('writes cuts that the engine takes, and shows them with the figures they give', async () => {
  const { output, errors, exitCode } = await run();
  expect({ errors, exitCode }).toEqual({ errors: [], exitCode: 0 });
  const text = readFileSync(written(), 'utf8');
  expect(output).toContain(text);
  const { answer, closest, golden } = parse(text);
  expect(golden).toEqual({
    questions: 4,
    answered_rightly: 2,
    answered_wrongly: 0,
    declined_rightly: 2,
    declined_wrongly: 0,
  });
  expect(await load(folder)).toMatchObject({
    problems: [],
    knowledge: { cuts: { answer, closest } },
  });
});

it('writes the same file again, whatever the cuts were before', async () => {
  await run();
  const text = readFileSync(written(), 'utf8');
  write('calibration.yaml', 'answer: 0.99\nclosest: 0.98\n');
  await run();
  expect(readFileSync(written(), 'utf8')).toBe(text);
});

it.each([
  ['golden.yaml', '[]', /golden\.yaml has no questions/u],
  ['tunnels/channel.md', article.replaceAll('.[^a]', '.'), /channel\.md:\d+ .*\(sentence-cited\)/u],
])('writes nothing where %s is not sound', async (name, text, message) => {
  write(name, text);
  const { errors, exitCode } = await run();
  expect(exitCode).toBe(1);
  expect(errors).toContainEqual(expect.stringMatching(message));
  expect(existsSync(written())).toBe(false);
});

it('ends with 2 and says how it is used where it is not understood', async () => {
  expect(await calibrate(['knowledge'])).toMatchObject({
    errors: [expect.stringMatching(/^Usage: npm run calibrate/u)],
    exitCode: 2,
  });
});
