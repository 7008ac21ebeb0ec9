import { PermissionFlagsBits } from 'discord.js';
import { neededPermissions } from '../connect/needed-permissions.ts';

/** The page where somebody invites the bot to a server, or installs it for themselves. */
export function toInvite(application: string, to: 'server' | 'person'): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', application);
  url.searchParams.set('integration_type', to === 'server' ? '0' : '1');
  url.searchParams.set(
    'scope',
    to === 'server' ? 'bot applications.commands' : 'applications.commands',
  );
  if (to === 'server') {
    const bits = neededPermissions.thread.reduce(
      (all, name) => all | PermissionFlagsBits[name],
      0n,
    );
    url.searchParams.set('permissions', String(bits));
  }
  return url.href;
}
