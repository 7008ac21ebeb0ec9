/** Words that deny, as people type them; all of them in a text (`g`). They are no words that a text is about. */
export const denials =
  /\b(?:no|nobody|none|nothing|never|not|cannot|(?:ca|is|has|have|are|did|does|do|was|were)nt|\p{L}+n['’]t)\b/giu;
