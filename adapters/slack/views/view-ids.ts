/** What the modals and their inputs are called. */
export const viewIds = {
  ask: 'ask-modal',
  evidence: 'evidence-modal',
  answer: 'answer-modal',
  reasons: 'reasons-modal',
  settings: 'settings-modal',
  question: 'question',
  reason: 'reason',
  comment: 'comment',
  mode: 'mode',
  replies: 'replies',
  topics: 'topics',
} as const;
