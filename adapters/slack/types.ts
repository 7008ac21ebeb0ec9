/** The part of the environment that is Slack's. */
export type SlackSettings = {
  /** Where the Web API is, with `/` at its end. */
  readonly apiUrl: string;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
  readonly workspaces:
    | { readonly kind: 'one'; readonly botToken: string }
    | {
        readonly kind: 'many';
        readonly clientId: string;
        readonly clientSecret: string;
        readonly stateSecret: string;
        /** 32 bytes that tokens are encrypted with. */
        readonly tokenKey: string;
      };
  /** Who may see the gaps and change settings everywhere: `U…`, or `T…/U…` of many workspaces. */
  readonly maintainers: readonly string[];
};

/** Whom and where something concerns. */
export type Where = {
  /** The workspace's id: part of every key, so that no workspace touches another's. */
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The first message of the thread; absent at the root of a channel. */
  readonly thread?: string;
};

/** A question as Slack delivered it. */
export type Asked = Where & {
  readonly text: string;
  /** The same again when Slack delivers the same message again, in whatever event. */
  readonly deliveryId: string;
};
