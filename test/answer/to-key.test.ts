import { expect, it } from 'vitest';
import { toKey } from '../../src/answer/to-key.ts';
import { anEntity } from '../builders.ts';

const subject = anEntity({ name: 'Nome tunnel', kind: 'project' });

it.each([
  ['is it approved', 'Is the tunnel really approved?'],
  ['is it approved', 'has this been approved'],
  ['when would it open', 'When does the Nome tunnel open?'],
  ['how much would the project cost', 'how much does it cost'],
])('is the same of “%s” and “%s”', (one, other) => {
  expect(toKey(one, subject)).toBe(toKey(other, subject));
});

it.each([
  ['is it approved', 'is it cancelled'],
  ['when would it open', 'where would it open'],
  ['who pays', 'who pays him'],
])('is another of “%s” than of “%s”', (one, other) => {
  expect(toKey(one, subject)).not.toBe(toKey(other, subject));
});
