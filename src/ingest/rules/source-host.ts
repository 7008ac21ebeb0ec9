import { inArticles } from './in-articles.ts';
import { refusedHosts } from './refused-hosts.ts';
import type { Rule } from './rule.ts';
import { toHosts } from './to-hosts.ts';

const byHost = new Map(
  refusedHosts.flatMap(({ hosts, ...reason }) => hosts.map((host) => [host, reason] as const)),
);

export const sourceHost: Rule = {
  name: 'source-host',
  about: 'A source is cited at its own address, not at a mirror, scraper, forum or link shortener.',
  find: inArticles(({ definitions }) =>
    definitions.flatMap(({ source, line }) =>
      toHosts(source?.url ?? '').flatMap((host) => {
        const reason = byHost.get(host);
        if (!reason) return [];
        return [{ line, message: `${host} is ${reason.what}; cite ${reason.instead}.` }];
      }),
    ),
  ),
};
