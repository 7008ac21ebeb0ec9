import type { EditionEvent, Log, Problem } from '#core';

/** One line for what became of the knowledge, and one for each problem in it. */
export function logEditionEvent(log: Log, event: EditionEvent): void {
  switch (event.kind) {
    case 'reloaded': {
      const { knowledgeVersion: version, before } = event;
      log.info('knowledge-reloaded', { version, before });
      break;
    }
    case 'unsound':
      logProblems(log, event.problems);
      break;
    case 'mended':
      log.info('knowledge-mended');
      break;
    case 'engine-ended':
      log.error(event.kind, { reason: event.reason });
      break;
    case 'engine-back':
      log.info(event.kind);
      break;
  }
}

function logProblems(log: Log, problems: readonly Problem[]): void {
  log.error('knowledge-unsound', {
    problems: problems.length,
    remedy: 'The last good version answers on; npm run check lists what to mend.',
  });
  for (const { path, line, message, rule } of problems) {
    log.error('knowledge-problem', { path, line, problem: message, rule });
  }
}
