import { describe, expect, it } from 'vitest';
import { toReadings } from '../../src/answer/to-readings.ts';
import { anEntity } from '../builders.ts';
import { anIndex } from './an-index.ts';

const index = anIndex({
  glossary: {
    entities: [
      anEntity({ name: 'Channel Tunnel', kind: 'tunnel' }),
      anEntity({ name: 'Dmitry Peskov', kind: 'person', also: ['Peskov'] }),
    ],
    synonyms: [],
  },
});
const asked = (question: string, before?: string) =>
  toReadings(question, before === undefined ? [] : [{ question: before }], index).map(
    (reading) => reading.asked,
  );

describe('a question', () => {
  it('is taken as it stands', () => {
    expect(asked('How deep is the strait?')).toEqual(['How deep is the strait?']);
  });

  it('is taken by itself, too, where something is told before it', () => {
    expect(asked('I am from Oslo. Which whales swim in the strait?')).toContain(
      'Which whales swim in the strait?',
    );
    expect(asked('Pub quiz: which whales swim there?')).toHaveLength(2);
  });

  it.each(['What is his name?', 'Who came up with that?', 'Name?'])(
    'is taken as a whole only where “%s” asks nothing by itself',
    (part) => {
      const whole = `Some ambassador handed over the files. ${part}`;
      expect(asked(whole)).toEqual([whole]);
    },
  );

  it('takes its subject from what is told before it', () => {
    expect(asked('My dad dug the Channel Tunnel. How deep is it?')).toContain(
      'How deep is Channel Tunnel?',
    );
  });
});

describe('a follow-up', () => {
  it('is about the thing, and perhaps about all that was asked', () => {
    expect(asked('how deep is it?', 'Where is the Channel Tunnel?')).toEqual([
      'How deep is Channel Tunnel?',
      'how deep is it (Where is the Channel Tunnel?)',
    ]);
  });

  it('is about all that was asked where it has no word of its own', () => {
    expect(asked('by whom?', 'When was the Channel Tunnel opened?')).toEqual([
      'by whom (When was the Channel Tunnel opened?)',
    ]);
  });
});

describe('what a question takes for granted', () => {
  it('is left out where it may be a mistake: numbers, persons, the rest', () => {
    const readings = asked('Since Peskov pitched a tunnel of 20 miles on X, did he dig it?');
    expect(readings).toContain('Peskov pitched a tunnel of 20 miles on X');
    expect(readings).toContain('pitched a tunnel of 20 miles on x');
    expect(readings).toContainEqual(expect.not.stringMatching(/\d/u));
  });

  it('stays where nothing is taken for granted', () => {
    expect(asked('Did Peskov dig 20 miles of tunnel?')).toHaveLength(1);
  });
});
