/** Ways of comparing that say the same: made one before others are. */
export const comparingPhrases: readonly (readonly [RegExp, string])[] = [
  [/\bhwo\b/gu, 'how'],
  [/\bppl\b/gu, 'people'],
  [/\b(?:train|rail) (bore|tube)s?\b/gu, 'railway bore'],
  [/(?<=\p{L}) (?:n|'n'|&) (?=\p{L})/gu, ' and '],
  // "The water it is going under": what a tunnel crosses.
  [
    /\b(?:the )?(?:water|sea|strait) (?:that |which )?(?:it's|its|it|they|you)(?: is| would| will)?(?: be)? (?:going|goes|go|runs?|running|pass(?:es|ing)?|dug|constructed|built|cross(?:es|ing)?)(?: (?:under|through|beneath|below))?\b/gu,
    'the strait',
  ],
  [/\b(?:pricey|costly|dear)(?= as\b)/gu, 'expensive'],
  [/\b(?:not as|less) (?:pricey|dear)\b/gu, 'less expensive'],
  [/\b(?:spendier|steeper in price)\b/gu, 'dearer'],
  [/\b(?:outsizes|dwarfs)\b/gu, 'bigger than'],
  [/\b(?:outnumbers?)\b/gu, 'more than'],
  // "8 and 65 billion": the unit is that of both.
  [
    /(?<![\p{N}.,]|\bin )([$£€]?\p{N}{1,3}(?:\.\p{N}+)?) (and|or|vs\.?|versus|against) (?=[$£€]?\p{N}+(?:\.\p{N}+)?( ?(?:billion|bn|million|mn|km|miles|met(?:re|er)s|years)\b))/gu,
    '$1$3 $2 ',
  ],
  // What is only said in passing asks for nothing.
  [
    /\btook (?:ages|forever|so long|years)(?: to (?:dig|construct|build|bore|finish))?(?:,? (?:didn't|didnt) (?:it|they))?(?=[.?!,;])/gu,
    '',
  ],
  [/\b(?:right now|these days|nowadays|at the moment|as it is now)\b/gu, ''],
  [/\bhow many (?:billions?|millions?)(?: of)?(?: dollars?)? more\b/gu, 'how much dearer'],
  [
    /\bhow many (?:more )?(?:billions?|millions?)(?: of)? dollars? (?:more )?/gu,
    'how much dearer ',
  ],
  [/\b(?:over|above) budget\b/gu, 'over its budget'],
];
