/** What a button of a card carries: the reply's id, and a question's place or a thread. */
export type ReadValue = {
  readonly id: string;
  readonly index?: number;
  readonly thread?: string;
};

/** Reads `A-7f3c2bq9`, `A-7f3c2bq9#0` or `A-7f3c2bq9@1700000000.000100`. */
export function readValue(value: string): ReadValue | undefined {
  const { id, index, thread } =
    /^(?<id>[\w-]+)(?:#(?<index>\d+)|@(?<thread>[\d.]+))?$/u.exec(value)?.groups ?? {};
  if (id === undefined) return undefined;
  return {
    id,
    ...(index !== undefined && { index: Number(index) }),
    ...(thread !== undefined && { thread }),
  };
}
