import type { SlackSettings } from './types.ts';

/** Whether somebody is named in `SLACK_MAINTAINERS`. */
export function isMaintainer(
  { maintainers }: Pick<SlackSettings, 'maintainers'>,
  team: string,
  user: string,
): boolean {
  return maintainers.includes(user) || maintainers.includes(`${team}/${user}`);
}
