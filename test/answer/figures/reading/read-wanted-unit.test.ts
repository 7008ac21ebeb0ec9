import { describe, expect, it } from 'vitest';
import { readWantedUnit } from '../../../../src/answer/figures/reading/read-wanted-unit.ts';

describe('the unit that a question asks for a figure in', () => {
  it.each([
    ['how deep in fathoms', 'fathoms', 'how deep'],
    ['depth of the strait in fathoms?', 'fathoms', 'depth of the strait?'],
    ['how many fathoms deep is it', 'fathoms', 'how deep is it'],
    ['How many nautical miles from Wales to Naukan?', 'nmi', 'how long from Wales to Naukan?'],
    ['tunnel length, yards', 'yd', 'tunnel length'],
    ['how wide is it in feet at the narrowest', 'ft', 'how wide is it at the narrowest'],
    ['how much rock in cubic feet', 'ft3', 'how much rock'],
    ['how warm is the sea in F', '°F', 'how warm is the sea'],
    ['how fast do they go in miles per hour', 'mi/h', 'how fast do they go'],
    ['how fast do they go in km/h', 'km/h', 'how fast do they go'],
    ['how many metres of tunnel a day', 'm/day', 'how fast of tunnel a day'],
    ['how heavy is it in short tons', 'short ton', 'how heavy is it'],
    ['how many klicks long is the tunnel', 'km', 'how long is the tunnel'],
  ])('%s: %s', (question, unit, rest) => {
    expect(readWantedUnit(question)).toEqual({ unit, rest });
  });

  it.each([
    ['where none is', 'how long is the tunnel'],
    ['of years', 'how many years would it take'],
    ['of money', 'how much is it in dollars'],
    ['that a price is by', 'what does it cost per mile'],
    ['that is an amount of the question', 'is it more than 50 miles'],
    ['where an amount is given to convert', 'what is 70 miles in yards'],
    ['in a text too long to be a question', `${'so '.repeat(100)}how deep in fathoms`],
    ['that is no unit here', 'what happened in yards of steel'],
  ])('is none %s', (_, question) => {
    expect(readWantedUnit(question)).toBeUndefined();
  });
});
