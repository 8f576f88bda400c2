import { type Lexicon, letterByForm, type PhraseNode } from './lexicon';
import type { Token } from './tokens';
import { UNKNOWN } from './word-class';

/** A message as a string of class letters, each with the stretch of the original text it stands for (end exclusive). */
export interface Shape {
  letters: string;
  starts: number[];
  ends: number[];
}

/** Reads tokens into a shape, taking the longest phrase of the lexicon at each place. */
export function readShape(lexicon: Lexicon, tokens: readonly Token[]): Shape {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    let letter: string | undefined;
    let last = i;
    if (token.mark) letter = token.word;
    else {
      let node: PhraseNode | undefined = lexicon.phrases.get(token.word);
      let at = i;
      while (node !== undefined) {
        if (node.letter !== undefined) {
          letter = node.letter;
          last = at;
        }
        const following: Token | undefined = node.next === undefined ? undefined : tokens[++at];
        node = following === undefined || following.mark ? undefined : node.next?.get(following.word);
      }
      letter ??= letterByForm(lexicon, token.word) ?? UNKNOWN;
    }
    letters += letter;
    starts.push(token.start);
    ends.push((tokens[last] as Token).end);
    i = last + 1;
  }
  return { letters, starts, ends };
}
