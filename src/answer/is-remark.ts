import { stripFillers } from './strip-fillers.ts';

/** What people answer to an answer, besides what they put around a question. */
const assent =
  /\b(?:ty|kk?|cool|nice|great|good|awesome|amazing|perfect|wow|ha+h|heh|yes|yeah|yep|yup|no|nope|sure|right|exactly|true|indeed|interesting|got it|i see|makes sense|understood|noted|bye|goodbye|see you|good night|well done|very|really|helpful|again|bot|all|then|that['’]?s|it['’]?s|to know)\b/giu;
const said = /[\p{L}\p{N}]/u;
/** Longer texts are no remarks. */
const longest = 100;

/** Whether a message only thanks, greets, agrees or laughs; emoji and punctuation may stand around it. */
export function isRemark(message: string): boolean {
  if (message.length > longest || !said.test(message)) return false;
  return !said.test(stripFillers(message).replace(assent, ' '));
}
