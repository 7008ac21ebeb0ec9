const width = 50;
/** At most so many lines. */
const height = 60;

/** Draws values over seconds, a line each, and gives the first and the last quarter's mean. */
export function plot(points: readonly (readonly [second: number, value: number])[]): string {
  const most = Math.max(...points.map(([, value]) => value), 1);
  const step = Math.ceil(points.length / height);
  const lines = points
    .filter((_, index) => index % step === 0)
    .map(([second, value]) => {
      const bar = '█'.repeat(Math.round((value / most) * width));
      return `${second.toFixed(0).padStart(6)} s ${bar} ${value.toFixed(0)} MB`;
    });
  const quarter = Math.ceil(points.length / 4);
  const mean = (some: typeof points) =>
    some.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, some.length);
  // The first quarter warms up.
  const early = mean(points.slice(quarter, 2 * quarter)).toFixed(0);
  const late = mean(points.slice(-quarter)).toFixed(0);
  return `${lines.join('\n')}\nmemory: ${early} MB in the second quarter, ${late} MB in the last`;
}
