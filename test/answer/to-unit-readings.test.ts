import { expect, it } from 'vitest';
import { toUnitReadings } from '../../src/answer/to-unit-readings.ts';

it('takes a question for a unit as a whole, and without the unit', () => {
  const reading = { asked: 'how deep is it in fathoms', leavesOut: true };
  expect(toUnitReadings(reading)).toEqual([
    { ...reading, unit: 'fathoms' },
    { ...reading, unit: 'fathoms', asked: 'how deep is it', dropsUnit: true },
  ]);
});

it('leaves another question as it is', () => {
  const reading = { asked: 'how deep is it' };
  expect(toUnitReadings(reading)).toEqual([reading]);
});
