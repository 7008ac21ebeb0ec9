import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDesk } from '../open-desk.ts';
import type { Place } from './place.ts';

/** What adapters keep by themselves. */
export function keepsRecords(empty: Place): void {
  it('keeps records of adapters, for all processes, the last value of each', async () => {
    const place = await empty();
    const { records } = (await openDesk({ place })).store;
    const elsewhere = (await openDesk({ place })).store.records;
    await records.put('places', 'a', '1');
    await records.put('places', 'a', '2');
    await records.put('tokens', 'a', '3');
    expect(await elsewhere.get('places', 'a')).toBe('2');
    expect(await elsewhere.get('places', 'b')).toBeUndefined();
    expect(await elsewhere.list('places')).toEqual(new Map([['a', '2']]));
  });

  it('removes those whose id begins so, and takes no character for another', async () => {
    const { records } = (await openDesk({ place: await empty() })).store;
    for (const id of ['a/1', 'a/2', 'A/3', 'a%', 'a_', 'b', '\u{1F600}x']) {
      await records.put('shelf', id, 'x');
    }
    await records.put('another', 'a/1', 'x');
    const left = async () => [...(await records.list('shelf')).keys()].toSorted();
    expect(await records.remove('shelf', 'a/')).toBe(2);
    expect(await records.remove('shelf', 'a%')).toBe(1);
    expect(await records.remove('shelf', '\u{1F600}')).toBe(1);
    expect(await left()).toEqual(['A/3', 'a_', 'b']);
    expect(await records.remove('shelf', '')).toBe(3);
    expect(await records.get('another', 'a/1')).toBe('x');
  });

  it('keeps any value as it is', async () => {
    const { records } = (await openDesk({ place: await empty() })).store;
    await fc.assert(
      // No database text holds a NUL.
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (drawn) => {
        const value = drawn.replaceAll('\0', '');
        await records.put('shelf', value, value);
        expect(await records.get('shelf', value)).toBe(value);
      }),
      { numRuns: 30 },
    );
  });

  it('rejects where the store is away, instead of knowing nothing', async () => {
    const { store } = await openDesk({ place: await empty() });
    await store.close();
    await expect(store.records.get('shelf', 'a')).rejects.toThrow();
    await expect(store.findReply('A-00000000')).rejects.toThrow();
  });
}
