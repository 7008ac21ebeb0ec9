import type { Environment } from '#core';
import { findPlatforms } from '../platforms/find-platforms.ts';
import { readSettings } from '../settings/read-settings.ts';
import { findRunning } from './find-running.ts';
import type { Section } from './section.ts';
import { examineEnvironment } from './sections/examine-environment.ts';
import { examineKey } from './sections/examine-key.ts';
import { examineKnowledge } from './sections/examine-knowledge.ts';
import { examineNode } from './sections/examine-node.ts';
import { examinePlatform } from './sections/examine-platform.ts';
import { examineStore } from './sections/examine-store.ts';

/** Looks at all that must be right for the bot to run. Changes nothing; never rejects for what it finds. */
export async function examine(
  environment: Environment,
  { node, now }: { readonly node: string; readonly now: number },
): Promise<readonly Section[]> {
  const read = readSettings(environment);
  const settings = read.kind === 'sound' ? read.settings : undefined;
  const store = settings === undefined ? [] : await examineStore(settings.store);
  const running = settings === undefined ? [] : await findRunning(settings.store, now);
  const { KNOWLEDGE_DIR: folder = 'knowledge' } = environment;
  const platforms = await findPlatforms(environment, settings?.port ?? 3_000);
  return [
    { about: 'Node', findings: examineNode(node) },
    { about: 'environment', findings: examineEnvironment(read) },
    { about: 'knowledge', findings: await examineKnowledge(folder, running) },
    ...(settings === undefined
      ? []
      : [{ about: 'store', findings: [...store, ...examineKey(settings.key)] }]),
    ...(await Promise.all(
      platforms.map(async (platform) => ({
        about: platform.name,
        findings: await examinePlatform(platform),
      })),
    )),
  ];
}
