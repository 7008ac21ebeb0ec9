import { describe, expect, it } from 'vitest';
import { toName } from '../../../../src/answer/figures/wording/to-name.ts';

const name = (entity: string, kind: string, scope = 'whole tunnel', quantity = 'length') =>
  toName(
    { entity, scope, quantity },
    { kinds: new Map([[entity, kind]]), unbuilt: new Set(['North Line']) },
  );

describe('a name', () => {
  it.each([
    ['the East Tunnel', name('East Tunnel', 'tunnel')],
    ['the Strait of Ferries', name('Strait of Ferries', 'water')],
    ['the Near to Far railway', name('Near to Far railway', 'railway')],
    ['Marmaray', name('Marmaray', 'tunnel')],
    ["Ada's swim", name("Ada's swim", 'event')],
    ['a boring machine', name('boring machine', 'machine')],
    ["IBS's tunnel", name('IBS', 'organisation')],
    ["IBS's plan", name('IBS', 'organisation', 'tunnel only', 'cost')],
    ['IBS', name('IBS', 'organisation', 'valuation', 'value')],
    ['the new railway of the Sound tunnel', name('Sound tunnel', 'project', 'new railway')],
    [
      'each of the two ends of the Sound tunnel',
      name('Sound tunnel', 'project', 'each of the two ends'),
    ],
  ])('is %s', (written, forms) => {
    expect(forms.name).toBe(written);
  });

  it.each([
    ["the East Tunnel's length", name('East Tunnel', 'tunnel').own('length')],
    ["the Twin Islands' length", name('Twin Islands', 'place').own('length')],
    ["the length of IBS's tunnel", name('IBS', 'organisation').own('length')],
    ["that of Ada's swim", name("Ada's swim", 'event').own()],
    ["Marmaray's", name('Marmaray', 'tunnel').own()],
  ])('has its own: %s', (written, own) => {
    expect(own).toBe(written);
  });

  it.each([
    ['is', name('East Tunnel', 'tunnel')],
    ['are', name('Twin Islands', 'place')],
    ['is', name('United States', 'place')],
    ['would be', name('Sound tunnel', 'project')],
    ['would be', name('East Tunnel', 'tunnel', 'planned')],
    ['would be', name('IBS', 'organisation')],
  ])('takes: %s', (be, forms) => {
    expect(forms.be).toBe(be);
  });
});

describe('what is not there yet', () => {
  it('would be, whatever its kind', () => {
    expect(name('North Line', 'railway', 'whole planned line').be).toBe('would be');
    expect(name('South Line', 'railway', 'whole line').be).toBe('is');
  });

  it('is, where a part of it is in use', () => {
    expect(name('North Line', 'railway', 'in use').be).toBe('is');
  });
});
