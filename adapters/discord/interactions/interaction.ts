/** What somebody did with the bot beside writing a message. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly guild?: string;
  /** Where it was done; a thread, if it was one. */
  readonly channel?: string;
  /** The channel that the thread is in; else the same. */
  readonly place?: string;
  readonly user: { readonly id: string; readonly name: string };
  /** The language of the one who did it, and of the server. */
  readonly locale?: string;
  readonly guildLocale?: string;
  /** Whether they may manage the server. */
  readonly isManager: boolean;
  readonly request: Request;
};

export type Option = string | number | boolean;

export type Request =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: ReadonlyMap<string, Option>;
    }
  /** A command on a message. */
  | { readonly kind: 'about'; readonly text: string }
  /** Something is being typed. */
  | {
      readonly kind: 'typing';
      readonly name: string;
      readonly option: string;
      readonly typed: string;
    }
  | {
      readonly kind: 'press';
      readonly id: string;
      /** The message that the button stands below. */
      readonly message: { readonly content: string; readonly isPrivate: boolean };
    }
  | { readonly kind: 'form'; readonly id: string; readonly values: ReadonlyMap<string, string> };

/** Of a union, the interaction with this kind of request. */
export type InteractionOf<Kind extends Request['kind']> = Interaction & {
  readonly request: Extract<Request, { readonly kind: Kind }>;
};
