import type { AnswerType } from '../types.ts';

/** Ways of asking, most telling first, and the kind of thing they ask for. */
const askings: readonly (readonly [pattern: RegExp, type: AnswerType])[] = [
  [
    /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes|decades))\b.*\b(?:take|last|need|build|dig|spend|wait|live|work)\b/iu,
    'duration',
  ],
  [/\bhow many (?:years|months|weeks|days|hours|minutes|decades)\b/iu, 'duration'],
  [
    /\b(?:how much (?:does|did|do|would|will|is|was|were|are|has|have|had|money)|(?:what|which) (?:is|was|are|were|would be)? ?(?:the )?(?:\w+ ){0,2}(?:price|cost|budget|salary|revenue|value|worth|fee))\b|\bprice tag\b/iu,
    'money',
  ],
  [
    /\bhow (?:many|much|long|far|deep|wide|high|tall|big|large|fast|old|heavy|often|thick|hot|cold)\b/iu,
    'number',
  ],
  [
    /\b(?:what|which) (?:percent|percentage|proportion|share|fraction|number|size|distance|length|width|depth|height|speed|population|temperature|rate|amount|area)\b/iu,
    'number',
  ],
  [
    /\b(?:when|what (?:year|date|day|month|century|decade|time|period)|which (?:year|date|day|month|century|decade)|(?:in|on|by|since|until) (?:what|which) (?:year|date|day|month|century|decade))\b/iu,
    'date',
  ],
  [
    /\b(?:who|whom|whose|(?:what|which) (?:person|man|woman|people|king|queen|president|author|scientist|engineer|leader|actor|singer|player|envoy|minister))\b/iu,
    'person',
  ],
  [
    /\b(?:where|(?:what|which) (?:city|country|state|place|town|region|continent|island|river|street|county|location|area|district))\b/iu,
    'place',
  ],
  [
    /\b(?:why|what (?:reason|caused|causes|made|led)|for what (?:reason|purpose)|how come)\b/iu,
    'reason',
  ],
];

/** What kind of thing would answer the question, by its wording alone. */
export function expectedType(question: string): AnswerType {
  return askings.find(([pattern]) => pattern.test(question))?.[1] ?? 'any';
}
