import type { Traits } from './culture-data';
import { firstLetterFirst } from './first-letter-first';
import { gap } from './frame-parts';
import type { HandoffKind } from './handoff-resolution';
import { verbFirst } from './verb-first-frames';
import { verbLast, verbLastWithArticles } from './verb-last-frames';

/** One way of saying it: a regular expression over the letters of a shape, what it means and how sure it is. */
export interface Frame {
  name: string;
  kind: HandoffKind;
  score: number;
  /** Whether it is anywhere in a shape: quicker than to ask where. */
  some: RegExp;
  pattern: RegExp;
  /** Tried only if the shape has one letter of each of these groups, given as codes. */
  needs: readonly (readonly number[])[];
}

const compiled = new Map<string, readonly Frame[]>();

/** The frames for a language, the surest first. */
export function framesFor({ verbLast: last = false, bareNouns = false, wordsApart = true }: Traits): readonly Frame[] {
  const key = `${last} ${bareNouns} ${wordsApart}`;
  let frames = compiled.get(key);
  if (frames === undefined) {
    const bared = (pattern: string) =>
      bareNouns
        ? pattern
            .replaceAll('[dA]{1,3}', wordsApart ? '(?:[dA]{1,3}|(?<=x))' : '[dA]{0,3}')
            .replaceAll('[xd]{1,2}A?[HPO]', '(?:[xd]{1,2}A?[HPO]|(?<!m__)A?[HP])')
            .replaceAll('{0,3}dA?P)(?=_)', '{0,3}d?A?P)(?=_)')
            .replaceAll('Kd[HP])', 'Kd?[HP])')
            .replaceAll('dA?[HPO][fI]', 'd?A?[HPO][fI]')
        : pattern;
    const widened = (pattern: string) =>
      wordsApart
        ? pattern
        : pattern
            .replaceAll(gap, gap.replace('5', '8'))
            .replaceAll('v<]{0,4}', 'v<]{0,7}')
            .replaceAll('[xf]{0,2}C', '[xf_]{0,4}C');
    frames = [...verbFirst, ...(last ? verbLast : []), ...(last && !bareNouns ? verbLastWithArticles : [])]
      .map(([name, kind, score, needs, written]) => {
        const pattern = firstLetterFirst(bared(widened(written)));
        return {
          name,
          kind,
          score,
          needs: needs.split(' ').map((group) => [...group].map((letter) => letter.charCodeAt(0))),
          some: new RegExp(pattern, 'u'),
          pattern: new RegExp(pattern, 'dgu'),
        };
      })
      .sort((a, b) => b.score - a.score);
    compiled.set(key, frames);
  }
  return frames;
}
