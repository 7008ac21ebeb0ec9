import { describe, expect, it } from 'vitest';
import { toReadings } from '../../src/answer/to-readings.ts';
import { anEntity } from '../builders.ts';
import { anIndex } from './an-index.ts';

const index = anIndex({
  glossary: {
    entities: [
      anEntity({ name: 'Channel Tunnel', kind: 'tunnel' }),
      anEntity({ name: 'Peru', kind: 'place' }),
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

  it('is asked by itself, too, where nothing was named that “it” could be', () => {
    expect(asked('how deep is it?', 'Who would pay?')).toContain('how deep is it?');
    expect(asked('how deep is it?', 'Is Peru cold?')).toContain('how deep is it?');
    expect(asked('how deep is it?', 'Where is the Channel Tunnel?')).not.toContain(
      'how deep is it?',
    );
    expect(asked('since what year?', 'Who would pay?')).not.toContain('since what year?');
  });

  it('is about all that was asked where it has no word of its own', () => {
    expect(asked('by whom?', 'When was the Channel Tunnel opened?')).toEqual([
      'by whom (When was the Channel Tunnel opened?)',
    ]);
  });
});

describe('after a reply that showed a passage', () => {
  const passage = 'rail/channel-tunnel#opening';
  const take = (question: string, ...before: readonly string[]) =>
    toReadings(
      question,
      before.map((text) => ({ question: text, passage })),
      index,
    ).filter(({ within }) => within !== undefined);

  it('a follow-up may be about that as well, where nothing but a place was named', () => {
    expect(take('since what year?', 'Who came first?')).toMatchObject([
      { understood: 'Who came first – since what year?', within: { passage } },
    ]);
    expect(take('since what year?', 'Who came first?')[0]).not.toHaveProperty('leavesOut');
    expect(take('who lives there?', 'Is Calais far?')).toHaveLength(1);
  });

  it('a follow-up is so as well where a thing was named', () => {
    expect(take('how deep is it?', 'Where is the Channel Tunnel?')).toMatchObject([
      { within: { couldBeNew: false, before: 'Where is the Channel Tunnel?' } },
    ]);
  });

  it('so may be a question that names nothing, and could be a new one', () => {
    expect(take('when should the first bit open?', 'Is the link new?')).toMatchObject([
      { within: { passage, couldBeNew: true } },
    ]);
  });

  it('a question that names something begins anew', () => {
    expect(take('When did the Channel Tunnel open?', 'Is the link new?')).toEqual([]);
  });

  it('what was said last is taken in full', () => {
    expect(take('when was that?', 'Who is Peskov?', 'Where was he born?')).toMatchObject([
      { understood: 'Where was Dmitry Peskov born – when was that?' },
    ]);
  });

  it('what was said last is taken in full where it went on itself', () => {
    expect(take('and where?', 'Who came first?', 'since what year?')).toMatchObject([
      { understood: 'Who came first – since what year – where?' },
    ]);
  });
});

describe('what a question takes for granted', () => {
  const tunnel = 'the Channel Tunnel';
  it('is left out where it may be a mistake: numbers, persons, the rest', () => {
    const readings = asked(`Since Peskov pitched ${tunnel} of 20 miles on X, did he dig it?`);
    expect(readings).toContain(`Peskov pitched ${tunnel} of 20 miles on X`);
    expect(readings).toContain('pitched the channel tunnel of 20 miles on x');
    expect(readings).toContainEqual(expect.not.stringMatching(/\d/u));
  });

  it.each([
    [`Given Peskov dug ${tunnel}, isn't he tired?`, `Peskov dug ${tunnel}`, 'after “given”'],
    [`So Peskov dug ${tunnel} in May, right?`, `Peskov dug ${tunnel} in May`, 'before a tag'],
    [`When in the 1970s did ${tunnel} open?`, `When did ${tunnel} open?`, 'when that was'],
    [`When did ${tunnel} open in the seventies?`, `When did ${tunnel} open ?`, 'so it is in words'],
    [`Where in Peru does ${tunnel} end?`, 'where does the channel tunnel end', 'where that is'],
    [`Why did Otto Quux dig ${tunnel}?`, `Why did dig ${tunnel}?`, 'who is unknown is left out'],
  ])('is read apart in “%s”: “%s”, %s', (question, text, _) => {
    expect(asked(question)).toContain(text);
  });

  it('says which reading states what is taken for granted', () => {
    const states = toReadings(`Since Peskov dug ${tunnel}, is he rich?`, [], index)
      .filter((reading) => reading.states)
      .map((reading) => reading.asked);
    expect(states).toEqual([`Peskov dug ${tunnel}`]);
  });

  it.each([
    ['Did Peskov dig 20 miles of tunnel?', 'nothing is taken for granted'],
    [`If you believe Peskov, what is ${tunnel}?`, 'it is only imagined'],
    [`My aunt likes ${tunnel} a lot, what is it?`, 'it is only told'],
    [`Where does ${tunnel} end?`, 'no place is named'],
    ['Where in Peru is it?', 'nothing but the place is named'],
  ])('stays in “%s”: %s', (question) => {
    expect(asked(question)).toHaveLength(1);
  });

  it('a person who is asked after stays', () => {
    expect(asked(`Why does Otto Quux oppose ${tunnel}?`)).toEqual([
      `Why does Otto Quux oppose ${tunnel}?`,
    ]);
  });
});
