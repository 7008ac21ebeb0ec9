import type { Workspace } from '../../../fakes/slack/types.ts';

/** What a browser does that installs the app in a workspace: install page, consent, back with a code. */
export async function install(
  url: string,
  workspace: Workspace,
  change: (back: URL) => void = () => {},
): Promise<Response> {
  const page = await fetch(`${url}/slack/install`, { redirect: 'manual' });
  const cookie = page.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const [, link = ''] = /<a href="([^"]+)"/u.exec(await page.text()) ?? [];
  const consent = new URL((page.headers.get('location') ?? link).replaceAll('&amp;', '&'));
  consent.searchParams.set('team', workspace.id);
  consent.searchParams.set('redirect_uri', `${url}/slack/oauth_redirect`);
  const agreed = await fetch(consent, { redirect: 'manual' });
  const back = new URL(agreed.headers.get('location') ?? url);
  change(back);
  return fetch(back, { headers: { cookie }, redirect: 'manual' });
}
