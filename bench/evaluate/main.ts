import { evaluate } from './evaluate.ts';
import { printEnding } from './print-ending.ts';

printEnding(await evaluate(process.argv.slice(2)));
