import { z } from 'zod';

/** A mapping with these keys and no others. */
export function keys<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `is no key here; the keys are ${names}`
        : `write a mapping with the keys ${names}`,
  });
}
