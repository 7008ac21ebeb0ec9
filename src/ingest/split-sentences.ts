/** Made when the first text comes: it takes as long as many answers, and a kept index needs none. */
let segmenter: Intl.Segmenter | undefined;

/** Ends in a short form that is followed by more of the same sentence. */
const abbreviation =
  /(?:^|[\s("'“‘[])(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Ft|Gen|Gov|Sen|Rep|Lt|Col|Capt|Sgt|Rev|Hon|Pres|Jr|Sr|Inc|Ltd|Co|Corp|Bros|vs|v|cf|ca|c|approx|est|e\.g|i\.e|viz|al|Fig|fig|vol|pp|ed|eds|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|U\.S|U\.K|U\.N|E\.U|D\.C|U\.S\.S\.R|a\.m|p\.m)\.\s*$/u;
/** Ends in an initial: `J.`, `T.Y.`, `George W.` */
const initial = /(?:^|[\s("'“‘[.])\p{Lu}\.\s*$/u;
/** Ends in an abbreviation that is one only before a number: `No. 7`. */
const numbered = /(?:^|[\s("'“‘[])(?:No|Nos|no|nos|Art|Sec|p|Vol|Ch)\.\s*$/u;

const startsLower = /^\p{Ll}/u;
const startsWithDigit = /^\p{Nd}/u;

/**
 * Splits a text into its sentences, trimmed, in order. Unicode's own boundaries (UAX #29), mended
 * where they cut inside a sentence: after abbreviations, initials and `No.`, before a small letter,
 * and where a piece would be shorter than four characters.
 */
export function splitSentences(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    if (open !== '' && !continues(open, segment)) {
      sentences.push(open);
      open = '';
    }
    open += segment;
  }
  sentences.push(open);
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function continues(before: string, after: string): boolean {
  const end = before.slice(-16);
  if (startsLower.test(after) || after.trim().length < 4 || before.trim().length < 4) return true;
  if (startsWithDigit.test(after) && numbered.test(end)) return true;
  return abbreviation.test(end) || initial.test(end);
}
