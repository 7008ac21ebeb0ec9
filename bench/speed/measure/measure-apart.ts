import { runProcess } from '../run-process.ts';
import { type Measurement, measurementSchema, type Order } from './measurement.ts';

/** Measures an engine in a process of its own, where no other has left memory or warm code behind. */
export function measureApart(order: Order): Measurement {
  return runProcess('measure/main.ts', order, measurementSchema);
}
