import type { Source } from '../../types.ts';
import { inSentences } from './in-sentences.ts';
import { type PartisanPublisher, partisanPublishers } from './partisan-publishers.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { toHosts } from './to-hosts.ts';

/** That somebody says it, or that the writer of the article looked for it and did not find it. */
const attribution = new RegExp(
  String.raw`\b(?:according to|in the words of|statement by|has it|found|${[
    'sa(?:id|ys)|told|wr(?:ites?|ote|itten)|spoke|speaks|claim(?:s|ed)?|report(?:s|ed)?|relay(?:s|ed)',
    'announce[sd]|state[sd]|argue[sd]|call(?:s|ed)|name[sd]|quote[sd]|describe[sd]|estimate[sd]',
    'expect(?:s|ed)|explain(?:s|ed)|add(?:s|ed)|note[sd]|puts?|sets|splits|grants|point(?:s|ed)',
    'promise[sd]|propose[sd]|posted|denie[sd]|deny|ask(?:s|ed)|answer(?:s|ed)|compare[sd]',
    'warn(?:s|ed)|suggest(?:s|ed)|headlined|mention(?:s|ed)|gives|gave|wants|wanted',
  ].join('|')})\b`,
  'u',
);

export const claimAttributed: Rule = {
  name: 'claim-attributed',
  about:
    'A sentence that rests on publishers of a state or a cause alone names one of them, or who speaks.',
  find: inSentences(({ text, references }, { definitions }) => {
    const sources = references.flatMap(
      ({ label }) => definitions.find((one) => one.label === label)?.source ?? [],
    );
    const partisans = sources.flatMap((source) => findPartisan(source) ?? []);
    const [first] = partisans;
    if (!first || partisans.length < sources.length || attribution.test(text)) return undefined;
    if (partisans.some(({ names }) => names.some((name) => text.includes(name)))) return undefined;
    const [name = ''] = first.names;
    return `${quote(text)} rests on ${name} alone, and ${first.because}; write who says so: "${name} reported".`;
  }),
};

const byHost = new Map(
  partisanPublishers.flatMap((one) => one.hosts.map((host) => [host, one] as const)),
);
const byName = new Map(
  partisanPublishers.flatMap((one) => one.names.map((name) => [name, one] as const)),
);

function findPartisan({ url, publisher, origin = '' }: Source): PartisanPublisher | undefined {
  const host = toHosts(url).find((one) => byHost.has(one));
  return byHost.get(host ?? '') ?? byName.get(publisher) ?? byName.get(origin);
}
