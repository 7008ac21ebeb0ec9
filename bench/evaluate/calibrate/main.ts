import { printEnding } from '../print-ending.ts';
import { calibrate } from './calibrate.ts';

printEnding(await calibrate(process.argv.slice(2)));
