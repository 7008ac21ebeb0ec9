import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealed } from '../../src/snapshot/sealed.ts';

const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some));

it('always gives back what was sealed', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      expect(sealed.unseal(sealed.seal(some))?.equals(some)).toBe(true);
    }),
  );
});

it('never gives back anything of which a byte is missing, added or changed', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (some, place, by) => {
      const whole = sealed.seal(some);
      const changed = Buffer.from(whole);
      const at = place % whole.length;
      changed[at] = (changed[at] ?? 0) ^ by;
      for (const other of [changed, whole.subarray(0, at), Buffer.concat([whole, Buffer.of(by)])]) {
        expect(sealed.unseal(other)).toBeUndefined();
      }
    }),
  );
});
