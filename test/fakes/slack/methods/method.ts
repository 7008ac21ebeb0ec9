import type { Ground, Workspace } from '../types.ts';

/** A call with a good token and the scopes for it. */
export type MethodCall = {
  readonly ground: Ground;
  readonly workspace: Workspace;
  readonly args: Readonly<Record<string, unknown>>;
};

export type Answer = Readonly<Record<string, unknown>>;

/** One method of the Web API. Refuses by throwing a `Refusal`. */
export type Method = {
  /** Any one of these is enough; none is needed where there are none. A function where it depends. */
  readonly scopes: readonly string[] | ((call: MethodCall) => readonly string[]);
  readonly run: (call: MethodCall) => Answer | Promise<Answer>;
};

/** What Slack answers when it does not do what is asked. */
export class Refusal extends Error {
  readonly error: string;
  readonly detail: Answer;

  constructor(error: string, detail: Answer = {}) {
    super(error);
    this.error = error;
    this.detail = detail;
  }
}
