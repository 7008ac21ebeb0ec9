import type { Finding } from '#core';

const needed = 24;

/** Whether this Node runs the project; `version` as in `process.versions.node`. Pure. */
export function examineNode(version: string): readonly Finding[] {
  return Number.parseInt(version, 10) >= needed
    ? [{ level: 'good', what: `Node ${version}` }]
    : [
        {
          level: 'bad',
          what: `Node ${version} is too old`,
          remedy: `Install Node ${needed} or newer from https://nodejs.org.`,
        },
      ];
}
