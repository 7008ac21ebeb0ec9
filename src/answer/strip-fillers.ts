/** What people put around a question in a chat, as they type it. */
const fillers: readonly RegExp[] = [
  /\b(?:i(?:['’]?ve| have)?|we(?:['’]?ve)?) (?:read|seen|heard|found) (?:more than one|two|three|several|different|various|many|conflicting) (?:figures?|answers?|numbers?|versions?|dates?|things)\b[.!]*/giu,
  /\b(?:do|does) (?:the|these|all|all the) (?:figures|sources|numbers|answers|accounts) (?:agree|differ)\b\??/giu,
  /\b(?:hi|hiya|hey|hello|howdy|yo|greetings|good (?:morning|afternoon|evening|day))\b(?: (?:there|all|everyone|everybody|guys|folks|team|bot|people))*[\s,!.:-]*/giu,
  /\b(?:(?:just )?(?:a )?(?:quick|random|silly|stupid|dumb|short|small|simple|noob|newbie|little) (?:question|one|q)|(?:one )?(?:more )?question (?:for (?:you|everyone|the group)|here)|question)\s*[:,–—-]+/giu,
  /\b(?:(?:just )?(?:a )?(?:quick|random|silly|stupid|dumb|noob|newbie|little) question)\b/giu,
  /\b(?:thanks?|thank you|thx|tia|cheers)\b(?: (?:so much|a lot|very much|a bunch|in advance|for (?:any|your|the) (?:help|time|answers?)|all|everyone|guys|folks|again|!))*/giu,
  /\b(?:please|pls|plz|kindly|btw|by the way|fyi|imo|imho|afaik|lol|lmao|haha+|hmm+|um+|uh+|erm?|ok|okay|sorry|apologies|excuse me|tbh|ngl|just curious|out of curiosity|i guess|you know)\b/giu,
  /\b(?:does|do|would|can|could) (?:any(?:one|body)|some(?:one|body)|you|u|y'?all)(?: (?:here|guys|folks|happen to|maybe|possibly|by any chance))* (?:know|tell|explain|remember|say|help|remind|inform|enlighten|share)\b(?: (?:me|us|with))*(?: (?:out|about this|with this))?/giu,
  /\b(?:(?:so |but |and )?i(?: am|'?m| was|'?ve been)?(?: just)? ?(?:wondering|curious|trying to (?:find out|figure out|understand|learn|remember)|looking for)|i(?:'?d| would)? (?:like|love|want|need|wanna)(?: to)? (?:know|ask|find out|learn|understand|hear)|(?:can|could|may) i ask|let me ask|any idea|any(?:one|body) know|no idea|tell me|explain to me|help me|remind me|give me)\b/giu,
];

const spaces = / {2,}/gu;

/** What a text says apart from greetings, thanks and ways of leading up to a question; perhaps nothing. */
export function stripFillers(text: string): string {
  let bare = text.replace(spaces, ' ');
  for (const filler of fillers) {
    const left = bare.replace(filler, ' ');
    if (left !== bare) bare = left.replace(spaces, ' ');
  }
  return bare;
}
