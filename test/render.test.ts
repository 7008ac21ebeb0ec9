import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { render } from '#core';
import { arbitraryContent } from './arbitraries.ts';

type Handlers = Parameters<typeof render>[1];

const tags: Handlers = {
  text: (node) => node.value,
  emphasis: (_, inner) => `<em>${inner}</em>`,
  strong: (_, inner) => `<strong>${inner}</strong>`,
  inlineCode: (node) => `<code>${node.value}</code>`,
  link: (node, inner) => `<a href="${node.url}">${inner}</a>`,
  break: () => '<br>',
};

const plain: Handlers = {
  text: (node) => node.value,
  emphasis: (_, inner) => inner,
  strong: (_, inner) => inner,
  inlineCode: (node) => node.value,
  link: (_, inner) => inner,
  break: () => '',
};

test('renders every kind of node with its handler, from the inside out', () => {
  const content: PhrasingContent[] = [
    { type: 'text', value: 'a ' },
    {
      type: 'strong',
      children: [
        { type: 'text', value: 'b' },
        { type: 'emphasis', children: [{ type: 'inlineCode', value: 'c' }] },
      ],
    },
    { type: 'break' },
    { type: 'link', url: 'https://example.org', children: [{ type: 'text', value: 'd' }] },
  ];
  expect(render(content, tags)).toBe(
    'a <strong>b<em><code>c</code></em></strong><br><a href="https://example.org">d</a>',
  );
});

test('renders nothing to nothing', () => {
  expect(render([], tags)).toBe('');
});

test('shows the text of a node that an article may not use, through the handler for text', () => {
  const shouting: Handlers = { ...tags, text: (node) => node.value.toUpperCase() };
  const content: PhrasingContent[] = [
    { type: 'delete', children: [{ type: 'text', value: 'old ' }] },
    { type: 'html', value: '<b> ' },
    { type: 'image', url: 'x.png', alt: 'map' },
    { type: 'footnoteReference', identifier: '1' },
  ];
  expect(render(content, shouting)).toBe('OLD <B> MAP');
});

test('loses no character of any sentence', () => {
  fc.assert(
    fc.property(arbitraryContent(), (content) => {
      expect(render(content, plain)).toBe(toPlainText(content));
    }),
  );
});
