import {
  type Bot,
  type Candidate,
  type Citation,
  type CitedSentence,
  type Context,
  type Entity,
  type Knowledge,
  type Passage,
  type PassageId,
  type Query,
  type QueryTerm,
  type Reply,
  type Sentence,
  type Source,
  splitSentences,
  type Trace,
} from '#core';

/** Of a union, the member with this `kind`. */
type ReplyOf<Kind extends Reply['kind']> = Extract<Reply, { readonly kind: Kind }>;

/** A source, valid by default. */
export function aSource(over: Partial<Source> = {}): Source {
  return {
    label: 'tass',
    title: 'Tunnel connecting Russia, US may be built in less than 8 years',
    url: 'https://tass.com/economy/2031239',
    publisher: 'TASS',
    published: '2025-10-17',
    path: 'knowledge/pitch/claims.md',
    line: 21,
    ...over,
  };
}

/** A sentence of running text, valid by default; its tree follows its text unless it is given. */
export function aSentence(over: Partial<Sentence> = {}): Sentence {
  const text = over.text ?? 'Kirill Dmitriev put the tunnel at under $8 billion.';
  return {
    text,
    content: [{ type: 'text', value: text }],
    sources: [aSource()],
    layout: 'prose',
    line: 15,
    ...over,
  };
}

/** A passage of one sentence, valid by default. */
export function aPassage(over: Partial<Passage> = {}): Passage {
  return {
    id: 'pitch/claims#cost',
    title: 'What the pitch claims',
    heading: 'Cost',
    sentences: [aSentence()],
    questions: ['How much would the tunnel cost?'],
    corrects: [],
    unknown: false,
    next: [],
    asOf: '2025-10-18',
    path: 'knowledge/pitch/claims.md',
    line: 13,
    ...over,
  };
}

/**
 * A passage of a text, which is cut into its sentences, each with a source. Title and heading are taken
 * from the id: `the-tunnel#length` stands under “The tunnel”, “Length”. Without phrasings by default.
 */
export function aPassageOf(id: PassageId, text: string, over: Partial<Passage> = {}): Passage {
  const [article = '', heading = ''] = id.split('#');
  return aPassage({
    id,
    title: toWords(article.replace(/^.*\//u, '')),
    heading: toWords(heading),
    sentences: splitSentences(text).map((sentence) => aSentence({ text: sentence })),
    questions: [],
    path: `knowledge/${article}.md`,
    ...over,
  });
}

function toWords(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Somebody or something with one name, a tunnel by default. */
export function anEntity(over: Partial<Entity> = {}): Entity {
  return { name: 'Bering Strait tunnel', kind: 'tunnel', also: [], ...over };
}

/** Knowledge of one passage, without names and figures, by default. */
export function aKnowledge(over: Partial<Knowledge> = {}): Knowledge {
  return {
    subject: {
      name: 'the Bering Strait tunnel proposal',
      examples: ['How long would the tunnel be?', 'How much would it cost?'],
    },
    passages: [aPassage()],
    glossary: { entities: [], synonyms: [] },
    figures: [],
    ...over,
  };
}

/** A sentence as a reply shows it, citing source 1 by default. */
export function aCitedSentence(over: Partial<CitedSentence> = {}): CitedSentence {
  return { ...aSentence(over), citations: [1], passage: 'pitch/claims#cost', ...over };
}

/** Citation 1 of the source that `aSource` makes, by default. */
export function aCitation(over: Partial<Citation> = {}): Citation {
  return { number: 1, source: aSource(), passage: 'pitch/claims#cost', ...over };
}

/** A word of a question, valid by default. */
export function aQueryTerm(over: Partial<QueryTerm> = {}): QueryTerm {
  return {
    term: 'cost',
    word: 'cost',
    weight: 2.4,
    passages: 7,
    name: false,
    standIns: [],
    ...over,
  };
}

/** A question of one word after analysis, by default. */
export function aQuery(over: Partial<Query> = {}): Query {
  return {
    terms: [aQueryTerm()],
    names: [],
    unified: 'cost',
    bigrams: [],
    expects: 'money',
    ...over,
  };
}

/** A retrieved passage with figures, valid by default. */
export function aCandidate(over: Partial<Candidate> = {}): Candidate {
  return {
    passage: aPassage(),
    score: 2.7,
    parts: { text: 1.5, bigrams: 0.4, bestSentence: 0.8 },
    matched: ['cost'],
    phrasing: 0.91,
    features: { words: 3.2, phrasing: 5.5 },
    ...over,
  };
}

/** How a reply came about: one term, one candidate, one sentence, by default. */
export function aTrace(over: Partial<Trace> = {}): Trace {
  return {
    query: aQuery(),
    candidates: [aCandidate()],
    sentences: [{ passage: aPassage(), sentence: aSentence(), score: 2.2, coverage: 0.83 }],
    signals: {
      coverage: 0.83,
      strength: 0.7,
      neighbours: 0.5,
      missingNames: 0,
      standout: 0.6,
      phrasing: 0.91,
      phrased: 1,
      named: 1,
      covered: 0.9,
      subject: 0.5,
    },
    cuts: { answer: 0.55, closest: 0.3 },
    because: 'The best sentence covers the question.',
    ...over,
  };
}

/** One sentence with one source, by default. */
export function anAnswer(over: Partial<ReplyOf<'answer'>> = {}): ReplyOf<'answer'> {
  return {
    kind: 'answer',
    question: 'How much would it cost?',
    confidence: 0.94,
    trace: aTrace(),
    sentences: [aCitedSentence()],
    citations: [aCitation()],
    asOf: '2025-10-18',
    related: ['Who would pay for the tunnel?'],
    ...over,
  };
}

/** Two questions to choose from, by default. */
export function aChoice(over: Partial<ReplyOf<'choice'>> = {}): ReplyOf<'choice'> {
  return {
    kind: 'choice',
    question: 'How long?',
    confidence: 0.5,
    trace: aTrace(),
    suggestions: ['How long would the tunnel be?', 'How long would it take to build?'],
    ...over,
  };
}

/** One quoted sentence, by default. */
export function aClosest(over: Partial<ReplyOf<'closest'>> = {}): ReplyOf<'closest'> {
  return {
    kind: 'closest',
    question: 'What would a metre of tunnel cost?',
    confidence: 0.41,
    trace: aTrace(),
    sentences: [aCitedSentence()],
    citations: [aCitation()],
    asOf: '2025-10-18',
    suggestions: ['How much would the tunnel cost?'],
    ...over,
  };
}

/** Nothing quoted, by default. */
export function aGap(over: Partial<ReplyOf<'gap'>> = {}): ReplyOf<'gap'> {
  return {
    kind: 'gap',
    question: 'What would a ticket cost?',
    confidence: 0.2,
    trace: aTrace(),
    sentences: [],
    citations: [],
    suggestions: ['How much would the tunnel cost?'],
    ...over,
  };
}

/** About something else than the proposal, by default. */
export function anOutOfScope(over: Partial<ReplyOf<'out-of-scope'>> = {}): ReplyOf<'out-of-scope'> {
  return {
    kind: 'out-of-scope',
    question: 'What is the capital of Australia?',
    confidence: 0.02,
    trace: aTrace(),
    subject: 'the Bering Strait tunnel proposal',
    suggestions: ['How long would the tunnel be?'],
    ...over,
  };
}

/** A reply of each outcome. */
export function aReplyOfEach(): readonly Reply[] {
  return [anAnswer(), aChoice(), aClosest(), aGap(), anOutOfScope()];
}

/** A bot with replies of one's own; by default an answer to everything. */
export function aBot(
  answer: (question: string, context: Context) => Reply = (question) => anAnswer({ question }),
): Bot {
  return {
    subject: {
      name: 'the Bering Strait tunnel proposal',
      examples: ['How long would the tunnel be?', 'How much would it cost?'],
    },
    answer: (question, context = {}) => answer(question, context),
    explain: ({ trace }) => [trace.because],
  };
}
