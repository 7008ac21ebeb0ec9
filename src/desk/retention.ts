const minute = 60_000;
const day = 24 * 60 * minute;

/** How long things are kept, in milliseconds. */
export const retention = {
  /**
   * Slack repeats a delivery for up to a day (where its app has delayed events on; else six
   * minutes) and Discord while a session can be resumed, which is minutes.
   */
  deliveries: 3 * day,
  /** What a thread was about. */
  turns: day,
  /** Texts of questions without an answer or with a vote against it, and comments on votes. */
  texts: 90 * day,
  /** The journal's lines, without texts. */
  entries: 400 * day,
  /** A question asked again within this points to the first answer. */
  again: minute,
  /** A reply that a crash kept from being posted is worth posting for so long. */
  posting: 15 * minute,
} as const;
