import { printEnding } from '../evaluate/print-ending.ts';
import { bench } from './bench.ts';

printEnding(await bench(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`)));
