import { type Finding, formatProblem, type Opened, open } from '#core';
import type { RunningProcess } from '../running-process.ts';

/** Whether the knowledge is sound, and whether what runs answers from it. */
export async function examineKnowledge(
  folder: string,
  running: readonly RunningProcess[],
): Promise<readonly Finding[]> {
  const opened = await open(folder);
  return [...examineFolder(folder, opened), ...running.map((one) => compare(one, opened))];
}

function examineFolder(folder: string, opened: Opened): readonly Finding[] {
  if (opened.kind === 'unsound') {
    return opened.problems.map((problem) => ({
      level: 'bad',
      what: formatProblem(problem),
      remedy: 'Mend it as it says; npm run check lists all of them.',
    }));
  }
  const { knowledge, version } = opened;
  const what = `${folder} is sound: ${knowledge.passages.length} passages, version ${version}`;
  return [{ level: 'good', what }];
}

function compare({ name, version }: RunningProcess, opened: Opened): Finding {
  if (opened.kind === 'unsound') {
    const what = `${name} answers from version ${version}, the last good one it had`;
    return { level: 'warning', what, remedy: 'Mend the problems above; it takes over by itself.' };
  }
  if (opened.version === version) return { level: 'good', what: `${name} answers from it` };
  return {
    level: 'warning',
    what: `${name} answers from version ${version}, and the folder is ${opened.version}`,
    remedy:
      'On this machine it follows within seconds: run this again, then see its log. On another, bring its folder up to date.',
  };
}
