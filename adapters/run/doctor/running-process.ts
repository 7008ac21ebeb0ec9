/** A process that answers. */
export type RunningProcess = {
  /** For people: `process 4711 on host-a`. */
  readonly name: string;
  /** Of the knowledge it answers from. */
  readonly version: string;
};
