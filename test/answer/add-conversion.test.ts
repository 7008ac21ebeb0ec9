import { expect, it } from 'vitest';
import { addConversion } from '../../src/answer/add-conversion.ts';
import { aPassage, aSentence, aSource } from '../builders.ts';

const passage = aPassage();
const opened = { passage, sentence: aSentence({ text: 'It was opened in 1988.' }) };
const source = aSource({ label: 'jt18' });
const deep = {
  passage,
  sentence: aSentence({ text: 'It is 240 metres deep.', sources: [source], layout: 'point' }),
};

it('adds the figure in the unit, with the sources of the sentence that has it', () => {
  expect(addConversion([opened, deep], 'fathoms')).toEqual([
    opened,
    deep,
    {
      passage,
      sentence: {
        ...deep.sentence,
        text: '240 m ÷ 1.829 = 131 fathoms.',
        content: [{ type: 'text', value: '240 m ÷ 1.829 = 131 fathoms.' }],
        layout: 'prose',
      },
    },
  ]);
});

it.each([
  ['where no unit is asked for', [deep], undefined],
  ['where the sentence has it', [deep], 'm'],
  ['where nothing of that kind is said', [opened], 'fathoms'],
])('adds nothing %s', (_, quoted, unit) => {
  expect(addConversion(quoted, unit)).toBe(quoted);
});
