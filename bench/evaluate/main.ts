import { evaluate } from './evaluate.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { output, errors, exitCode } = evaluate(process.argv.slice(2));
process.stderr.write(errors.map((error) => `${error}\n`).join(''));
process.stdout.write(output);
process.exitCode = exitCode;
