import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Edition } from '#core';
import { suggest } from '../../../../adapters/discord/commands/suggest.ts';
import { aHouse } from '../a-house.ts';
import { aStation } from '../a-station.ts';
import { anInteraction } from '../an-interaction.ts';
import { someCalls } from '../some-calls.ts';

const choice = z.object({ name: z.string(), value: z.string() });
const body = z.object({ data: z.object({ choices: z.array(choice) }) });

async function choicesFor(option: string, typed: string, questions: readonly string[] = []) {
  const { calls, made } = someCalls();
  const house = aHouse();
  const edition: Edition = house.edition();
  const guide = { ...edition.guide, suggest: () => questions };
  const station = aStation(calls, { house: { ...house, edition: () => ({ ...edition, guide }) } });
  const request = { kind: 'typing' as const, name: 'ask', option, typed };
  await suggest(station, anInteraction(request));
  const [call] = made;
  expect(call?.line).toBe('POST /interactions/1/t/callback');
  expect(call?.body).toMatchObject({ type: 8 });
  return body.parse(call?.body).data.choices;
}

test('offers the questions of the knowledge', async () => {
  const [first] = await choicesFor('question', 'how', ['How long would the tunnel be?']);
  expect(first).toEqual({
    name: 'How long would the tunnel be?',
    value: 'How long would the tunnel be?',
  });
});

test('offers at most 25, and none that Discord would cut', async () => {
  const many = Array.from({ length: 40 }, (_, index) => `${'x'.repeat(60 + index * 2)}?`);
  const choices = await choicesFor('question', '', many);
  expect(choices.every(({ value }) => value.length <= 100)).toBe(true);
  expect(choices).toHaveLength(20);
  expect(
    await choicesFor(
      'question',
      '',
      many.map((_, index) => `${index}?`),
    ),
  ).toHaveLength(25);
});

test('completes the last topic of a list', async () => {
  expect((await choicesFor('topics', '')).map(({ value }) => value)).toEqual(['cost', 'wider-map']);
  expect((await choicesFor('topics', 'cost, wi')).map(({ value }) => value)).toEqual([
    'cost, wider-map',
  ]);
});
