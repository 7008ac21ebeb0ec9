import type { CitedSentence, ShownReply } from './types.ts';

/**
 * A reply of any outcome as plain text: the bot's own words, then what it quotes, each sentence with
 * the numbers of its citations (`… long.[1][2]`). Points of a list and, where the nearest is quoted,
 * passages stand on lines of their own. The list of sources is not part of it.
 */
export function toText(reply: ShownReply): string {
  switch (reply.kind) {
    case 'answer':
      return quote(reply.sentences);
    case 'choice':
      return `Which one do you mean?${list(reply.suggestions)}`;
    case 'closest':
      return `I have no direct answer. The nearest I know:\n${quote(reply.sentences, '\n')}`;
    case 'gap':
      return quote(reply.sentences) || 'Nobody has written that down for me yet.';
    case 'out-of-scope': {
      const offer = reply.suggestions.length > 0 ? ' You could ask:' : '';
      return `I only know about ${reply.subject}.${offer}${list(reply.suggestions)}`;
    }
  }
}

function list(suggestions: readonly string[]): string {
  return suggestions.map((suggestion) => `\n- ${suggestion}`).join('');
}

function quote(sentences: readonly CitedSentence[], betweenPassages = ' '): string {
  return sentences
    .map((sentence, index) => {
      const parting = part(sentence, sentences[index - 1], betweenPassages);
      const point = sentence.layout === 'point' ? '- ' : '';
      const marks = sentence.citations.map((number) => `[${number}]`).join('');
      return `${parting}${point}${sentence.text}${marks}`;
    })
    .join('');
}

/** What stands between a sentence and the one before it. */
function part(
  sentence: CitedSentence,
  before: CitedSentence | undefined,
  betweenPassages: string,
): string {
  if (before === undefined) return '';
  if (sentence.layout === 'point' || before.layout === 'point') return '\n';
  return sentence.passage === before.passage ? ' ' : betweenPassages;
}
