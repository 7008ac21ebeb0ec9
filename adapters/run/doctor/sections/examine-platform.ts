import type { Finding } from '#core';
import type { Platform } from '../../platforms/platform.ts';

/** Whether a platform is on, and if so, what it says of its token, permissions and switches. */
export async function examinePlatform(platform: Platform): Promise<readonly Finding[]> {
  switch (platform.kind) {
    case 'off':
      return [{ level: 'good', what: `${platform.name} is off: ${platform.why}` }];
    case 'wrong':
      return platform.problems.map((what) => ({
        level: 'bad',
        what,
        remedy: `Mend it in .env or the environment; adapters/${platform.name}/README.md tells where it comes from.`,
      }));
    case 'on':
      return [
        { level: 'good', what: `${platform.name} is on: ${platform.how}` },
        ...(await platform.check()),
      ];
  }
}
