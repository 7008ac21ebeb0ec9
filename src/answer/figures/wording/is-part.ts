/** Whether a scope of a length names a part that is so long: not where it is measured, but what. */
export function isPart(scope: string): boolean {
  return !/^whole\b|^railway$|^main line$/u.test(scope) && part.test(scope);
}

const part =
  /^(?:(?:new|connecting|tunnelled|first|one|each|longest|transport) |section|railway|track|route$|tunnel only|bridge only)/u;
