/** The first second of 2015, from which Discord counts. */
const epoch = 1_420_070_400_000n;

/** Gives ids as Discord does: the time, then a number that makes each unique and later ones larger. */
export function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const id = (BigInt(now()) - epoch) << 22n;
    last = id > last ? id : last + 1n;
    return `${last}`;
  };
}
