import { describe, expect, it } from 'vitest';
import { fillInCompared } from '../../../src/answer/resolve/fill-in-compared.ts';
import { threads } from './threads.ts';

const { index, toTurns } = threads;
const fill = (thread: readonly string[], question: string) =>
  fillInCompared(question, toTurns(...thread), index);

describe('a comparison with a named thing', () => {
  it.each([
    [
      ['How deep is the Gotthard?'],
      'is it deeper than the Channel Tunnel?',
      'Is Gotthard Base Tunnel deeper than the Channel Tunnel?',
    ],
    [
      ['How deep is the Gotthard?', 'and how long is it?'],
      'how much longer is it than the Channel Tunnel',
      'How much longer is Gotthard Base Tunnel than the Channel Tunnel',
    ],
    [
      ['How deep is the Gotthard?'],
      'twice as deep as the Channel Tunnel?',
      'Twice as deep as the Channel Tunnel: Gotthard Base Tunnel?',
    ],
    [
      ['How deep is the Gotthard?'],
      'how much longer than the Channel Tunnel?',
      'How much longer than the Channel Tunnel: Gotthard Base Tunnel?',
    ],
  ])('after %j: %s', (thread, question, filled) => {
    expect(fill(thread, question)).toBe(filled);
  });

  it.each([
    [[], 'is it deeper than the Channel Tunnel?'],
    [['How long would the tunnel be?'], 'is it longer than the Channel Tunnel?'],
    [['Who is Elon Musk?'], 'is it longer than the Channel Tunnel?'],
    [['How long is the Channel Tunnel?'], 'is it longer than the Channel Tunnel?'],
    [
      ['How deep is the Gotthard?', 'what would the tunnel cost'],
      'is it longer than the Channel Tunnel?',
    ],
    [['How deep is the Gotthard?'], 'is it true that the Channel Tunnel is longer than it seems'],
    [['How deep is the Gotthard?'], 'how deep is the Channel Tunnel?'],
    [['How deep is the Gotthard?'], 'is it longer than the Channel Tunnel or the Boring Company?'],
  ])('leaves alone after %j: %s', (thread, question) => {
    expect(fill(thread, question)).toBeUndefined();
  });
});
