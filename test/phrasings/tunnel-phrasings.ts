import type { Phrasing } from '../../src/phrasings/classifier.ts';
import type { PassageId } from '../../src/types.ts';

/** Four passages with five phrasings each. */
export const tunnelPhrasings: readonly Phrasing[] = [
  ...of('tunnel#cost', [
    'how much would the tunnel cost',
    'what is the price of the tunnel',
    'tunnel price',
    'how much money does it take',
    'is the price realistic',
  ]),
  ...of('tunnel#length', [
    'how long would the tunnel be',
    'what is the length of the tunnel',
    'tunnel length',
    'how many kilometres is it',
    'how far is it from end to end',
  ]),
  ...of('tunnel#opening', [
    'when would the tunnel open',
    'what is the opening date of the tunnel',
    'tunnel opening date',
    'when could the first trains run',
    'in which year is it finished',
  ]),
  ...of('strait#ice', [
    'is the strait frozen in winter',
    'how thick is the ice',
    'sea ice in the strait',
    'when does the ice melt',
    'do ships get stuck in the ice',
  ]),
];

function of(passage: PassageId, texts: readonly string[]): readonly Phrasing[] {
  return texts.map((text) => ({ passage, text }));
}
