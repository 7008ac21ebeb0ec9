import { parseArgs, styleText } from 'node:util';
import { findSecrets } from '../log/find-secrets.ts';
import { redactSecrets } from '../log/redact-secrets.ts';
import { toEnvironment } from '../settings/to-environment.ts';
import { examine } from './examine.ts';
import { formatSections } from './format-sections.ts';

const help = `npm run doctor -- [options]

Looks at Node, the environment, the knowledge, the store and each platform, and names the remedy for
what is not as it should be. Ends with status 1 where something is bad.

  --json      {"ok": …, "sections": [{"about", "findings": [{"level", "what", "remedy"}]}]}
  -h, --help  this text
`;

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const environment = toEnvironment(process.env);
  const sections = await examine(environment, { node: process.versions.node, now: Date.now() });
  const ok = sections.every(({ findings }) => findings.every(({ level }) => level !== 'bad'));
  const output = values.json
    ? `${JSON.stringify({ ok, sections }, undefined, 2)}\n`
    : formatSections(sections, (style, text) => styleText(style, text, { stream: process.stdout }));
  process.stdout.write(redactSecrets(output, findSecrets(environment)));
  process.exitCode = ok ? 0 : 1;
}
