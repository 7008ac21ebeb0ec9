/** What a button stands for. It outlives the process: all that it needs is in its id. */
export type Press =
  /** The sentences of an answer beside their sources, by page from 0. */
  | { readonly kind: 'evidence'; readonly answer: string; readonly page: number }
  /** The same, in place of another page. */
  | { readonly kind: 'page'; readonly answer: string; readonly page: number }
  /** A question that the reply offers, by its place among them from 0. */
  | { readonly kind: 'next'; readonly answer: string; readonly index: number }
  | { readonly kind: 'up'; readonly answer: string }
  | { readonly kind: 'down'; readonly answer: string }
  /** The form with the reason for a vote against. */
  | { readonly kind: 'reason'; readonly answer: string }
  | { readonly kind: 'share'; readonly answer: string }
  | { readonly kind: 'watch'; readonly answer: string };

const pattern =
  /^(evidence|page|next|up|down|reason|share|watch):(A-[0-9a-z]{1,32})(?::(\d{1,3}))?$/u;

/** What buttons stand for as Discord keeps it: `next:A-7f3c2bq9:1`, at most 100 characters. */
export const customIds = {
  write(press: Press): string {
    const last = 'page' in press ? press.page : 'index' in press ? press.index : undefined;
    return [press.kind, press.answer, ...(last === undefined ? [] : [last])].join(':');
  },
  /** Undefined where it is none of this bot's. */
  read(id: string): Press | undefined {
    const [, kind, answer, last] = pattern.exec(id) ?? [];
    if (answer === undefined) return undefined;
    const number = Number(last ?? 0);
    switch (kind) {
      case 'evidence':
      case 'page':
        return { kind, answer, page: number };
      case 'next':
        return { kind, answer, index: number };
      case 'up':
      case 'down':
      case 'reason':
      case 'share':
      case 'watch':
        return { kind, answer };
      default:
        return undefined;
    }
  },
};
