// Runs before every script, on whichever Node there is: TypeScript files start as they stand from
// Node 24 on, and an older Node would only say that it does not know their ending.
const needed = 24;
if (Number.parseInt(process.versions.node, 10) < needed) {
  process.stderr.write(
    `strait-answers needs Node ${needed} or newer and found ${process.versions.node}: install it from https://nodejs.org (on Linux, "npm ci" without --omit=optional brings it).\n`,
  );
  process.exit(1);
}
