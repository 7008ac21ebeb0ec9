import { z } from 'zod';
import { longestLine } from './read-lines.ts';

/** A question, and the name of the thread that it belongs to. */
export type Request = { readonly question: string; readonly thread?: string | undefined };

const requestSchema = z.object({ question: z.string(), thread: z.string().optional() });

/**
 * Reads a line of standard input: a JSON object where it begins with `{` (keys other than `question`
 * and `thread` are passed over), else the question as it stands. A line that is neither gives what
 * is wrong with it.
 */
export function readRequest(line: string): Request | { readonly error: string } {
  if (line.length > longestLine) {
    return { error: `The line is longer than ${longestLine} characters; shorten the question.` };
  }
  if (!line.trimStart().startsWith('{')) return { question: line };
  const parsed = requestSchema.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  return {
    error:
      'The line begins with "{" and is not of the form {"question": "…", "thread": "…"}; thread may be left out.',
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
