/** What people say in a chat without asking anything. */
const remarks =
  /^(?:\W*\b(?:thanks?|thank you|thx|ty|cheers|ok|okay|kk|cool|nice|great|good|awesome|amazing|perfect|wow|lol|lmao|ha(?:ha)+|hah|heh|hmm+|yes|yeah|yep|yup|no|nope|sure|right|exactly|true|indeed|interesting|got it|i see|makes sense|understood|noted|hi|hello|hey|bye|goodbye|see you|good night|well done|very|so much|a lot|again|bot|everyone|all|then|really|helpful|that['’]?s|it['’]?s|to know)\b)+\W*$/iu;

/** Whether a message only thanks, greets, agrees or laughs; emoji and punctuation may stand around it. */
export function isRemark(message: string): boolean {
  return message.length <= 100 && remarks.test(message);
}
