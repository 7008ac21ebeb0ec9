import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBot, formatProblem, load } from '#core';
import type { Ending } from '../evaluate.ts';
import { calibrateTrials } from './calibrate-trials.ts';
import { formatCalibration } from './format-calibration.ts';
import { tryGolden } from './try-golden.ts';

/**
 * Runs the command with these arguments (`--knowledge DIR`): chooses the cuts on the golden questions
 * of the knowledge and writes them, with the figures they give, to its `calibration.yaml`.
 */
export async function calibrate(args: readonly string[]): Promise<Ending> {
  const folder = parseFolder(args);
  if (folder === undefined) {
    const message = 'Usage: npm run calibrate [-- --knowledge DIR], where DIR holds a golden.yaml.';
    return { output: '', errors: [message], exitCode: 2 };
  }
  const { knowledge, golden, problems } = await load(folder);
  if (problems.length > 0) return { output: '', errors: problems.map(formatProblem), exitCode: 1 };
  const path = join(folder, 'golden.yaml');
  if (golden.length === 0)
    return { output: '', errors: [`${path} has no questions to choose the cuts on.`], exitCode: 1 };
  const bot = createBot(knowledge, { cuts: { answer: 0, closest: 0 } });
  const text = formatCalibration(calibrateTrials(golden.map((item) => tryGolden(bot, item))));
  return write(join(folder, 'calibration.yaml'), text);
}

function parseFolder(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { knowledge: { type: 'string' } } });
    return values.knowledge ?? 'knowledge';
  } catch {
    return undefined;
  }
}

function write(path: string, text: string): Ending {
  try {
    writeFileSync(path, text);
    return { output: `${path}\n\n${text}`, errors: [], exitCode: 0 };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { output: '', errors: [`${path} cannot be written (${why}).`], exitCode: 1 };
  }
}
