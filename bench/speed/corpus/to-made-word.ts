const consonants = 'bcdfghjklmnprstvwxyz';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;
const words = syllables ** 3;
/** Has no divisor in common with `words`, so that no two ranks share a word. */
const stride = 7919;

/** A word of three syllables that nobody uses, another one for each rank from 0 and below a million. */
export function toMadeWord(rank: number): string {
  const place = (rank * stride) % words;
  return [place, Math.floor(place / syllables), Math.floor(place / syllables ** 2)]
    .map((number) => toSyllable(number % syllables))
    .join('');
}

function toSyllable(number: number): string {
  const consonant = consonants.charAt(Math.floor(number / vowels.length));
  return consonant + vowels.charAt(number % vowels.length);
}
