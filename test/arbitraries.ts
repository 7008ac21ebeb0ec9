import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import type { Citation, CitedSentence, PassageId, Reply, Source } from '#core';
import { aSource, aTrace } from './builders.ts';

/** Written by people and by attackers: markup of every platform, terminal sequences, right to left. */
const nastyTexts = [
  '*bold* _italic_ ~struck~ `code` ||spoiler|| > quote',
  '@everyone <@123> <@U123> <!channel> <#C123> <t:0:R>',
  '[text](https://example.org) <https://example.org|text> https://example.org',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J',
  '&amp; &lt;b&gt; <script>alert(1)</script>',
  'طول النفق ١١٢ كم',
  '\u202eright to left\u202c \u2066isolated\u2069',
  '海峡有多宽？',
  '👩‍👩‍👧‍👦 é ﷽',
  'a\r\nb\tc\u2028d\u0000e',
  '\ud800',
];

const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

/** Any Unicode text of some characters, often one that means something to a platform. */
export function arbitraryText(): fc.Arbitrary<string> {
  return fc.oneof(
    // Built by hand, as the whole of Unicode as a unit of `fc.string` takes a second to set up.
    fc.array(codePoint, { minLength: 1, maxLength: 60 }).map((points) => points.join('')),
    fc.lorem({ maxCount: 12 }),
    fc.constantFrom(...nastyTexts),
  );
}

/** An address with whatever an address may hold, as browsers write it. */
export function arbitraryUrl(): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...'aZ0/.-_~!$&\'()*+,;=:@|%?#[]{}<>"\\ é');
  return fc.string({ unit, maxLength: 40 }).map((path) => new URL(`https://a.org/${path}`).href);
}

/** The tree of a sentence: any mix of what an article may use, two levels deep. */
export function arbitraryContent(): fc.Arbitrary<PhrasingContent[]> {
  const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
    arbitraryText().map((value) => ({ type: 'text' as const, value })),
    arbitraryText().map((value) => ({ type: 'inlineCode' as const, value })),
    fc.constant({ type: 'break' as const }),
  );
  const leaves = fc.array(leaf, { minLength: 1, maxLength: 3 });
  const parent: fc.Arbitrary<PhrasingContent> = fc.oneof(
    leaves.map((children) => ({ type: 'emphasis' as const, children })),
    leaves.map((children) => ({ type: 'strong' as const, children })),
    fc.record({ type: fc.constant('link' as const), url: arbitraryUrl(), children: leaves }),
  );
  return fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, parent), { minLength: 1, maxLength: 4 });
}

/** A source with arbitrary words, as complete or sparse as sources are. */
export function arbitrarySource(): fc.Arbitrary<Source> {
  return fc
    .record(
      {
        title: arbitraryText(),
        url: arbitraryUrl(),
        publisher: arbitraryText(),
        published: fc.constantFrom('2025-10-17', '2025-10', '2025', 'n.d.'),
        language: arbitraryText(),
        origin: arbitraryText(),
      },
      { requiredKeys: ['title', 'url', 'publisher', 'published'] },
    )
    .map((fields) => aSource(fields));
}

/** What every reply has. */
function arbitraryBase() {
  return fc.record(
    {
      question: fc.oneof(arbitraryText(), fc.constant('')),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      trace: fc.constant(aTrace()),
      understood: arbitraryText(),
    },
    { requiredKeys: ['question', 'confidence', 'trace'] },
  );
}

/**
 * What a reply quotes. Sentences and citations agree, as the engine's do: numbered from 1 in order
 * of appearance, each source listed once, though several sentences may cite it.
 */
function arbitraryQuoting(minLength: number) {
  const drawn = fc.record({
    content: arbitraryContent(),
    layout: fc.constantFrom('prose' as const, 'point' as const),
    sources: fc.array(arbitrarySource(), { minLength: 1, maxLength: 3 }),
    citesFirst: fc.boolean(),
    passage: fc.constantFrom<PassageId>('pitch/claims#cost', 'strait/depth#depth'),
  });
  const dates = fc.record(
    {
      asOf: fc.constantFrom('2025-10-18', '2026-11-24'),
      reviewBy: fc.constantFrom('2026-01-31', '2027-04-30'),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(fc.array(drawn, { minLength, maxLength: 4 }), dates).map(([all, both]) => {
    const citations: Citation[] = [];
    const sentences = all.map(({ citesFirst, ...sentence }): CitedSentence => {
      const numbers = new Set(citesFirst && citations.length > 0 ? [1] : []);
      for (const source of sentence.sources) {
        citations.push({ number: citations.length + 1, source, passage: sentence.passage });
        numbers.add(citations.length);
      }
      return { ...sentence, text: toPlainText(sentence.content), line: 1, citations: [...numbers] };
    });
    return { sentences, citations, ...both };
  });
}

/** A reply of any outcome with arbitrary words. */
export function arbitraryReply(): fc.Arbitrary<Reply> {
  const offered = (minLength: number) => fc.array(arbitraryText(), { minLength, maxLength: 5 });
  return fc.oneof(
    fc.tuple(arbitraryBase(), arbitraryQuoting(1), offered(0)).map(([base, quoting, related]) => ({
      kind: 'answer' as const,
      ...base,
      ...quoting,
      related,
    })),
    fc
      .tuple(arbitraryBase(), arbitraryQuoting(1), offered(0))
      .map(([base, quoting, suggestions]) => ({
        kind: 'closest' as const,
        ...base,
        ...quoting,
        suggestions,
      })),
    fc
      .tuple(arbitraryBase(), arbitraryQuoting(0), offered(0))
      .map(([base, quoting, suggestions]) => ({
        kind: 'gap' as const,
        ...base,
        ...quoting,
        suggestions,
      })),
    fc
      .tuple(arbitraryBase(), offered(2))
      .map(([base, suggestions]) => ({ kind: 'choice' as const, ...base, suggestions })),
    fc.tuple(arbitraryBase(), arbitraryText(), offered(0)).map(([base, subject, suggestions]) => ({
      kind: 'out-of-scope' as const,
      ...base,
      subject,
      suggestions,
    })),
  );
}
