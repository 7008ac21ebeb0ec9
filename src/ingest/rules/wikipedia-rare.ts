import type { Rule } from './rule.ts';
import { toHosts } from './to-hosts.ts';

/** The share of citations that may be of Wikipedia, and how many may be in a small knowledge. */
const most = { share: 0.1, few: 5 };

export const wikipediaRare: Rule = {
  name: 'wikipedia-rare',
  about: 'At most a tenth of all citations are of Wikipedia, or five in a small knowledge.',
  find: ({ articles }) => {
    const citations = articles.flatMap(({ path, sections, definitions }) =>
      sections.flatMap(({ sentences }) =>
        sentences.flatMap(({ references }) =>
          references.flatMap(({ label, line }) => {
            const source = definitions.find((one) => one.label === label)?.source;
            return source ? [{ path, line, url: source.url }] : [];
          }),
        ),
      ),
    );
    const ofWikipedia = citations.filter(({ url }) => toHosts(url).includes('wikipedia.org'));
    const [first] = ofWikipedia;
    const isRare = ofWikipedia.length <= Math.max(most.few, citations.length * most.share);
    if (!first || isRare) return [];
    const message = `${ofWikipedia.length} of ${citations.length} citations are of Wikipedia and at most a tenth may be; cite what Wikipedia cites. This is the first.`;
    return [{ path: first.path, line: first.line, message }];
  },
};
