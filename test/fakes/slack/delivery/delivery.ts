/** Something that the app is told: an event, a command, or what somebody did with a button or form. */
export type Delivery = {
  readonly kind: 'event' | 'command' | 'interaction';
  readonly payload: Readonly<Record<string, unknown>>;
};

/** How the app took it. */
export type Outcome =
  /** `body` is what it said with the acknowledgement, if anything. */
  | { readonly kind: 'acknowledged'; readonly body?: unknown; readonly milliseconds: number }
  /** Why Slack thinks that it did not arrive; as in `X-Slack-Retry-Reason`. */
  | { readonly kind: 'failed'; readonly reason: string };

/** One way of bringing something to the app, once. */
export type Carry = (delivery: Delivery, retry?: Retry) => Promise<Outcome>;

export type Retry = { readonly number: number; readonly reason: string };
