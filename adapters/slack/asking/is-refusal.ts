/** What Slack's Web API says where it will not do something. */
export type Refusal = Error & { readonly data: { readonly error: string } };

/** Said when Slack itself is in trouble, which passes. */
const passing = new Set([
  'fatal_error',
  'internal_error',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
]);

/** Whether Slack refused a call for good, so that there is no use in trying again. */
export function isRefusal(error: unknown): error is Refusal {
  if (!(error instanceof Error) || !('data' in error)) return false;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('error' in data)) return false;
  return typeof data.error === 'string' && !passing.has(data.error);
}
