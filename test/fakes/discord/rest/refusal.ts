/** An answer of Discord that something cannot be done. */
export class Refusal extends Error {
  readonly status: number;
  /** One of Discord's own codes. */
  readonly code: number;
  readonly errors: unknown;
  /** Says what a bot should not have done; absent where it could not know. */
  readonly violation: string | undefined;

  constructor(
    status: number,
    code: number,
    message: string,
    more: { readonly errors?: unknown; readonly violation?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = more.errors;
    this.violation = more.violation;
  }
}
