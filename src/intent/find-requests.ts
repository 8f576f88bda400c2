import type { Frame } from './frames';
import type { HandoffKind } from './handoff-resolution';
import type { Lexicon } from './lexicon';
import { readShape, type Shape } from './shape';
import { correctSpelling } from './spelling';
import { tokenize } from './tokens';

/** A wish for a person, and where in the text it is said (end exclusive). */
export interface Request {
  start: number;
  end: number;
  kind: HandoffKind;
  score: number;
}

/** Only this many characters (UTF-16) are looked at, so that a pasted document costs no more than a long message. */
export const CAP = 1000;

const core = /[HRPSOQDBTCJ!&~]|Ah|hA|r<U|Y[NIL]|Lx?I/u;
const hopeful = /[HRPSOQDBTCcGJWMKhp]/u;
const FEW = 4;
const MUCH = 0.1;
const vetoedBefore =
  /(?:(?<!(?:B|^U)x?)N[WIfxdGpA]{0,3}|(?:3[^.,;?I]{0,4}|z[^.,;?W]{0,6}|(?:^|[.,;?])[fyxYM]{0,2}m[AfHR]?[^.,;?I][^.,;?IW]{0,4})|=[dfA]{0,3})$/u;
const overAfter = /^(?:[^.,;?W3]{0,3}z|_{0,2}v|[xdUaf]{1,3}=|m(?=$|[.,;?]))/u;
/** Asks what the staff can do: "sprechen Ihre Mitarbeiter Türkisch?". */
const staffAsked = /^T[dA]{1,2}[POQ]$/u;
const ofStaff = /^f?_{1,2}[?]/u;
const oneOrOther = /B[dx]?$/u;
const relative = /(?:^|[.,;?])y?m_W$/u;
const BEFORE = 10;
const negatedAfter = /^[fxdWGI_]{0,2}N(?![fxd]{0,2}[BU])/u;

/** The wishes for a person in a text, the surest first; empty if there are none. */
export function findRequests(lexicon: Lexicon, text: string): Request[] {
  const tokens = tokenize(text.length > CAP ? text.slice(0, CAP) : text, lexicon.elision);
  const shape = readShape(lexicon, tokens);
  const sure = core.test(shape.letters) ? match(lexicon, shape) : [];
  if (sure.length > 0 || !shape.letters.includes('_')) return sure;
  if (tokens.length > FEW && !hopeful.test(shape.letters)) return [];
  const corrected = correctSpelling(lexicon, tokens);
  return corrected === undefined ? [] : match(lexicon, readShape(lexicon, corrected));
}

function match(lexicon: Lexicon, shape: Shape): Request[] {
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
  // The letter in front keeps the middle of a message from being taken for its beginning.
  const before = (from > BEFORE ? '_' : '') + shape.letters.slice(Math.max(0, from - BEFORE), from);
  const after = shape.letters.slice(to, to + 5);
  if (!is.includes('B') && vetoedBefore.test(before)) return undefined;
  if (overAfter.test(after)) return undefined;
  if (from === 0 && staffAsked.test(is) && ofStaff.test(after)) return undefined;
  if (is.startsWith('K') && oneOrOther.test(before)) return undefined;
  if (lexicon.verbLast && relative.test(before)) return undefined;
  if (is === '!' && /UW?$/u.test(before)) return undefined;
  if (!is.includes('B') && lexicon.verbLast && negatedAfter.test(after)) return undefined;
  return { start: shape.starts[from] ?? 0, end: shape.ends[to - 1] ?? 0, kind: frame.kind, score: frame.score };
}
