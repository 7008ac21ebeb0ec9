/** An address as it stands in a link of mrkdwn, where `<`, `|` and `>` are its bounds. */
function toAddress(url: string): string {
  return url
    .toWellFormed()
    .replace(/[\s<>|\p{Cc}]/gu, (sign) => encodeURIComponent(sign))
    .replaceAll('&', '&amp;');
}

/**
 * A link of mrkdwn. `label` is mrkdwn already. What is no address of the web becomes its label, as
 * Slack takes no other.
 */
export function toLink(url: string, label: string): string {
  return /^https?:\/\//iu.test(url) ? `<${toAddress(url)}|${label}>` : label;
}
