/**
 * The desk and its store, loaded by those who keep one: their libraries take a tenth of a second,
 * which a program that only answers need not wait for.
 */
export function loadDesk(): Promise<typeof import('./index.ts')> {
  return import('./index.ts');
}
