import type { World } from '../world.ts';

/** A request, as far as a route cares for it. */
export type Asked = {
  readonly world: World;
  /** What stands in the address. */
  readonly in: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

/** Status 204 has no body. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Route = {
  /** `POST /channels/:channel/messages` */
  readonly on: string;
  /** Interactions are answered with their own token, not with the bot's. */
  readonly open?: boolean;
  readonly answer: (asked: Asked) => Answer;
};
