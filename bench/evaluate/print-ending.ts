import type { Ending } from './evaluate.ts';

/** Prints what a command has to say and sets its exit status. */
export function printEnding({ output, errors, exitCode }: Ending): void {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure to report.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stderr.write(errors.map((error) => `${error}\n`).join(''));
  process.stdout.write(output);
  process.exitCode = exitCode;
}
