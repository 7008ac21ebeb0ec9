import { describe, expect, test } from 'vitest';
import { createPlaces, type Place } from '../../../../adapters/slack/places/create-places.ts';
import { createThreads } from '../../../../adapters/slack/places/create-threads.ts';
import { aLog } from '../a-log.ts';
import { aRecords, brokenRecords } from '../a-records.ts';

const usual = { mode: 'follow', replies: 'usual', topics: [] };
const off: Place = { mode: 'off', replies: 'private', topics: ['rail'] };

describe('settings of a channel', () => {
  test('are the usual ones until somebody sets them, there and nowhere else', async () => {
    const places = createPlaces(aRecords(), aLog());
    await places.put('T1', 'C1', off);
    expect(await places.get('T1', 'C1')).toEqual(off);
    expect(await places.get('T1', 'C2')).toEqual(usual);
    expect(await places.get('T2', 'C1')).toEqual(usual);
  });

  test('are the usual ones where they cannot be read, which is said', async () => {
    const log = aLog();
    expect(await createPlaces(brokenRecords(), log).get('T1', 'C1')).toEqual(usual);
    expect(log.lines).toEqual([expect.stringContaining('slack-settings-unread')]);
    const records = aRecords();
    await records.put('slack-places', 'T1/C1', 'not JSON');
    expect(await createPlaces(records, log).get('T1', 'C1')).toEqual(usual);
  });

  test('go with their workspace, and no others', async () => {
    const places = createPlaces(aRecords(), aLog());
    await places.put('T1', 'C1', off);
    await places.put('T12', 'C1', off);
    await places.clear('T1');
    expect(await places.get('T1', 'C1')).toEqual(usual);
    expect(await places.get('T12', 'C1')).toEqual(off);
  });
});

describe('a thread', () => {
  const day = 24 * 60 * 60_000;
  const here = { team: 'T1', channel: 'C1', thread: '1.1', user: 'U1' };

  test('is followed for who asked in it, until the end of the next day', async () => {
    let now = Date.UTC(2026, 10, 24, 23, 59);
    const threads = createThreads(aRecords(), () => now, aLog());
    await threads.follow(here);
    expect(await threads.follows(here)).toBe(true);
    for (const other of [{ team: 'T2' }, { channel: 'C2' }, { thread: '1.2' }, { user: 'U2' }]) {
      expect(await threads.follows({ ...here, ...other })).toBe(false);
    }
    now += day;
    expect(await threads.follows(here)).toBe(true);
    now += day;
    expect(await threads.follows(here)).toBe(false);
  });

  test('leaves nothing behind for long', async () => {
    let now = Date.UTC(2026, 10, 20);
    const records = aRecords();
    const threads = createThreads(records, () => now, aLog());
    await threads.follow(here);
    now += 3 * day;
    await threads.follow({ ...here, user: 'U2' });
    expect([...records.all.keys()]).toEqual([expect.stringContaining('U2')]);
  });

  test('is not followed where the store is away, which is said', async () => {
    const log = aLog();
    const threads = createThreads(brokenRecords(), () => 0, log);
    await threads.follow(here);
    expect(await threads.follows(here)).toBe(false);
    expect(log.lines).toHaveLength(2);
  });

  test('goes with its workspace', async () => {
    const threads = createThreads(aRecords(), () => 0, aLog());
    await threads.follow(here);
    await threads.follow({ ...here, team: 'T12' });
    await threads.clear('T1');
    expect(await threads.follows(here)).toBe(false);
    expect(await threads.follows({ ...here, team: 'T12' })).toBe(true);
  });
});
