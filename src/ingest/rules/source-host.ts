import { hostMatches } from './host-matches.ts';
import { inArticles } from './in-articles.ts';
import { refusedHosts } from './refused-hosts.ts';
import type { Rule } from './rule.ts';

export const sourceHost: Rule = {
  name: 'source-host',
  about: 'A source is cited at its own address, not at a mirror, scraper, forum or link shortener.',
  find: inArticles(({ definitions }) =>
    definitions.flatMap(({ source, line }) => {
      if (!source) return [];
      for (const { what, instead, hosts } of refusedHosts) {
        const host = hosts.find((one) => hostMatches(source.url, one));
        if (host) return [{ line, message: `${host} is ${what}; cite ${instead}.` }];
      }
      return [];
    }),
  ),
};
