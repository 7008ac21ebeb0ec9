import type { z } from 'zod';
import { Refusal } from '../rest/refusal.ts';

/** What a request says, if it is as Discord takes it; else the refusal that Discord gives. */
export function readForm<Form extends z.ZodType>(form: Form, body: unknown): z.infer<Form> {
  const parsed = form.safeParse(body);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const said = issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  throw new Refusal(400, 50035, 'Invalid Form Body', {
    errors: issues.reduce<Errors>(
      (errors, { path, code, message }) => addTo(errors, path, { code: toCode(code), message }),
      {},
    ),
    violation: said.join('; '),
  });
}

type Said = { readonly code: string; readonly message: string };
type Errors = { readonly [key: string]: Errors | readonly Said[] };

function addTo(errors: Errors, path: readonly PropertyKey[], said: Said): Errors {
  const [first, ...rest] = path;
  if (first === undefined) {
    const { _errors: before } = errors;
    return { ...errors, _errors: isList(before) ? [...before, said] : [said] };
  }
  const inner = errors[String(first)];
  const nested = addTo(inner === undefined || isList(inner) ? {} : inner, rest, said);
  return { ...errors, [String(first)]: nested };
}

function isList(one: Errors[string] | undefined): one is readonly Said[] {
  return Array.isArray(one);
}

function toCode(code: z.core.$ZodIssue['code']): string {
  const codes: Partial<Record<typeof code, string>> = {
    too_big: 'BASE_TYPE_BAD_LENGTH',
    too_small: 'BASE_TYPE_BAD_LENGTH',
    invalid_type: 'BASE_TYPE_REQUIRED',
    invalid_value: 'BASE_TYPE_CHOICES',
  };
  return codes[code] ?? 'INVALID_FORM_BODY';
}
