import type { Frame } from './frames';
import type { Lexicon } from './lexicon';
import type { Request } from './request';
import type { Shape } from './shape';
import { isUndone, lettersAfter, lettersBefore } from './undone';

const MUCH = 0.1;
const othersBefore =
  /(?:3[^.,;?I]{0,4}|z[^.,;?W]{0,6}|(?:^|[.,;?])[fyxYM]{0,2}m[AfHR]?[^.,;?I][^.,;?IW]{0,4}|=[dfA]{0,3}(?:B[N;]{0,2}[dfA]{0,2})?)$/u;
/** Asks what the staff can do: "sprechen Ihre Mitarbeiter Türkisch?". */
const staffAsked = /^T[dA]{1,2}[POQ]$/u;
const ofStaff = /^f?_{1,2}[?]/u;
const oneOrOther = /B[dx]?$/u;
const relative = /(?:^|[.,;?])y?m_W$/u;

/** The wishes that frames say in a shape, the surest first. */
export function matchFrames(lexicon: Lexicon, shape: Shape): Request[] {
  const found: Request[] = [];
  const present = new Uint8Array(128);
  for (let i = 0; i < shape.letters.length; i++) present[shape.letters.charCodeAt(i)] = 1;
  const isPresent = (code: number) => present[code] === 1;
  for (const frame of lexicon.frames) {
    // The frames come the surest first: what is much less sure than what was found adds nothing.
    if (found[0] !== undefined && frame.score < found[0].score - MUCH) break;
    if (!frame.needs.every((group) => group.some(isPresent)) || !frame.some.test(shape.letters)) continue;
    for (const hit of shape.letters.matchAll(frame.pattern)) {
      const request = accepted(lexicon, shape, frame, hit);
      if (request !== undefined && !found.some((other) => other.start < request.end && request.start < other.end))
        found.push(request);
    }
  }
  return found;
}

function accepted(lexicon: Lexicon, shape: Shape, frame: Frame, hit: RegExpMatchArray): Request | undefined {
  const [from, to] = hit.indices?.groups?.is ?? [0, 0];
  const is = shape.letters.slice(from, to);
  const before = lettersBefore(shape.letters, from);
  if (isUndone(lexicon, shape.letters, from, to)) return undefined;
  if (!is.includes('B') && othersBefore.test(before)) return undefined;
  if (from === 0 && staffAsked.test(is) && ofStaff.test(lettersAfter(shape.letters, to))) return undefined;
  if (is.startsWith('K') && oneOrOther.test(before)) return undefined;
  if (lexicon.verbLast && relative.test(before)) return undefined;
  if (is === '!' && /UW?$/u.test(before)) return undefined;
  return { start: shape.starts[from] ?? 0, end: shape.ends[to - 1] ?? 0, kind: frame.kind, score: frame.score };
}
