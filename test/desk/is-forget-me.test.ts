import { expect, it } from 'vitest';
import { isForgetMe } from '../../src/desk/is-forget-me.ts';

it.each(['forget me', 'Forget me!', ' FORGET  ME ', 'please forget me', 'forget me please.'])(
  'takes "%s" for a wish to be forgotten',
  (text) => expect(isForgetMe(text)).toBe(true),
);

it.each(['Will history forget me?', 'forget', 'forget me not', 'forget me, how deep is it?', ''])(
  'takes "%s" for a question',
  (text) => expect(isForgetMe(text)).toBe(false),
);
