import type { Bot, GoldenQuestion, Problem, Reply } from '#core';

/** Asks the golden questions and says which are not answered, or declined, as they should be. */
export function findFailures(bot: Bot, golden: readonly GoldenQuestion[]): readonly Problem[] {
  return golden.flatMap((question) => {
    const reply = ask(bot, question);
    if (isExpected(reply, question.expect)) return [];
    const { path, line } = question;
    return [{ rule: 'golden', path, line, message: describe(question, reply) }];
  });
}

function ask(bot: Bot, { ask: question, after }: GoldenQuestion): Reply {
  if (after === undefined) return bot.answer(question);
  const passage = leadOf(bot.answer(after));
  const turn = { question: after, ...(passage === undefined ? {} : { passage }) };
  return bot.answer(question, { thread: [turn] });
}

/** The passage that a reply quotes first. */
function leadOf(reply: Reply) {
  return 'sentences' in reply ? reply.sentences[0]?.passage : undefined;
}

function isExpected(reply: Reply, expect: GoldenQuestion['expect']): boolean {
  if (expect.kind === 'outcome') {
    return expect.outcome === 'declined' ? reply.kind !== 'answer' : reply.kind === expect.outcome;
  }
  // A passage that says that something is not known is quoted in a gap and never in an answer.
  const speaks = reply.kind === 'answer' || reply.kind === 'gap';
  const lead = leadOf(reply);
  return speaks && lead !== undefined && expect.passages.includes(lead);
}

function describe({ ask: question, after, expect }: GoldenQuestion, reply: Reply): string {
  const asked = after === undefined ? `"${question}"` : `"${question}" after "${after}"`;
  const [wanted, advice] =
    expect.kind === 'passage'
      ? [
          expect.passages.join(' or '),
          'add a phrasing of this kind to the passage that must answer',
        ]
      : [expect.outcome, 'ask it with --explain to see why'];
  const confidence = `confidence ${reply.confidence.toFixed(2)}`;
  return `${asked} must get ${wanted} and gets ${describeReply(reply)}, ${confidence}; ${advice}.`;
}

function describeReply(reply: Reply): string {
  const lead = leadOf(reply);
  return lead === undefined ? reply.kind : `${reply.kind} from ${lead}`;
}
