import { expect, it } from 'vitest';
import { partQuestions } from '../../../../src/answer/figures/reading/part-questions.ts';
import { textsOf } from '../sound-tunnel.ts';

it('takes apart what an exclamation parts, but for what points back', () => {
  expect(partQuestions('the strait is 80 km?? how long is the tunnel?? is it longer')).toEqual([
    'the strait is 80 km??',
    'how long is the tunnel??',
  ]);
  expect(partQuestions('how long is the tunnel? and the strait?')).toEqual([]);
});

it('lets the one piece be worked out that can be', () => {
  expect(
    textsOf('wait the West Tunnel has how many?? how much deeper is Westie than Eastie')[1],
  ).toBe('240 m − 115 m = 125 m.');
  expect(
    textsOf('how much deeper is Westie than Eastie?? how much longer is Westie than Eastie??'),
  ).toEqual([]);
});
