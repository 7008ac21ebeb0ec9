import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Records } from '#core';
import { createSeal } from './create-seal.ts';
import { NotInstalled } from './not-installed.ts';

const shelf = 'slack-installations';

/** What is needed of an installation; anything else, such as tokens of people, is not kept. */
const schema = z.object({
  team: z.object({ id: z.string(), name: z.string().exactOptional() }),
  user: z.object({ id: z.string() }),
  bot: z.object({
    token: z.string(),
    refreshToken: z.string().exactOptional(),
    expiresAt: z.number().exactOptional(),
    scopes: z.array(z.string()),
    id: z.string(),
    userId: z.string(),
  }),
  appId: z.string().exactOptional(),
});

/** Keeps each workspace's token, encrypted, so that all processes know where the app is installed. */
export function createInstallationStore(records: Records, tokenKey: string) {
  const seal = createSeal(tokenKey);
  return {
    async storeInstallation(installation) {
      const kept = schema.safeParse(installation).data;
      if (kept === undefined) {
        throw new Error('Install the app in a workspace: it is not made for whole organisations.');
      }
      await records.put(shelf, toId(kept.team.id), seal.close(JSON.stringify(kept), kept.team.id));
    },
    async fetchInstallation({ teamId }: InstallationQuery<boolean>) {
      const sealed = teamId === undefined ? undefined : await records.get(shelf, toId(teamId));
      const text = sealed === undefined ? undefined : seal.open(sealed, teamId ?? '');
      if (text === undefined) throw new NotInstalled('The app is not installed in this workspace.');
      const { user, ...kept } = schema.parse(JSON.parse(text));
      return {
        ...kept,
        user: { ...user, token: undefined, scopes: undefined },
        enterprise: undefined,
        tokenType: 'bot',
        isEnterpriseInstall: false,
        authVersion: 'v2',
      } satisfies Installation<'v2', false>;
    },
    async deleteInstallation({ teamId }: InstallationQuery<boolean>) {
      if (teamId !== undefined) await records.remove(shelf, toId(teamId));
    },
  } satisfies InstallationStore;
}

/** With an end, so that no id is the beginning of another. */
function toId(team: string): string {
  return `${team}/`;
}
