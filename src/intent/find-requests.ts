import type { Lexicon } from './lexicon';
import { matchFrames } from './match-frames';
import type { Request } from './request';
import { readShape, type Shape } from './shape';
import { correctSpelling } from './spelling';
import { tokenize } from './tokens';
import { isUndone } from './undone';
import { weigh } from './weigh';

/** Only this many characters (UTF-16) are looked at, so that a pasted document costs no more than a long message. */
export const CAP = 1000;

const core = /[HRPSOQDBTCJ!&~]|Ah|hA|r<U|Y[NIL]|Lx?I/u;
const hopeful = /[HRPSOQDBTCcGJWMKhp]/u;
const FEW = 4;

/** What no frame says is believed from these odds on, 6 to 1; odds are logarithms. */
const SURE = 1.8;
/** What a frame says is not believed where its own odds and those of what is around come to less. */
const DOUBTED = -2;
/** How sure a wish is that was only weighed: no surer than the loosest frames. */
const WEIGHED = 0.65;

const verb = /[TCcGLWYMKhE]/u;
const REACH = 6;

/** A text as it was understood. */
export interface Reading {
  /** Its shape; with misspelt words corrected where no frame fitted it before. */
  shape: Shape;
  /** The wishes that frames say, the surest first. */
  framed: Request[];
}

/** Reads a text, with a second look at its spelling where nothing was found. */
export function read(lexicon: Lexicon, text: string): Reading {
  const tokens = tokenize(text.length > CAP ? text.slice(0, CAP) : text, lexicon.elision);
  const shape = readShape(lexicon, tokens);
  const framed = core.test(shape.letters) ? matchFrames(lexicon, shape) : [];
  if (framed.length > 0 || !shape.letters.includes('_')) return { shape, framed };
  if (tokens.length > FEW && !hopeful.test(shape.letters)) return { shape, framed };
  const corrected = correctSpelling(lexicon, tokens);
  if (corrected === undefined) return { shape, framed };
  const better = readShape(lexicon, corrected);
  return { shape: better, framed: matchFrames(lexicon, better) };
}

/**
 * The wishes for a person in a text, the surest first; empty if there are none. What frames say is weighed by what else
 * stands around the persons, and so is what no frame says.
 */
export function findRequests(lexicon: Lexicon, text: string): Request[] {
  const { shape, framed } = read(lexicon, text);
  const weighed = weigh(shape.letters);
  if (weighed === undefined) return framed;
  const said = saidIn(framed);
  if (said !== undefined) return isBelieved(weighed.odds, said) ? framed : [];
  if (!isBelieved(weighed.odds) || isUndone(lexicon, shape.letters, weighed.at, weighed.at + 1)) return framed;
  return [wishFor(shape, weighed.at)];
}

/** The surest wish that frames say and that stands alone; a softer one is counted only. */
export const saidIn = (framed: readonly Request[]): Request | undefined => framed.find(({ kind }) => kind !== 'soft');

/**
 * Whether a person with these odds is wanted; a frame that says so adds its own. What has the score 1, a whole request or
 * what a developer added, is believed whatever stands around.
 */
export const isBelieved = (odds: number, said?: Pick<Request, 'score'>): boolean =>
  said === undefined ? odds > SURE : Math.log(said.score / (1 - said.score)) + odds >= DOUBTED;

/** The wish for the person at a place, with the nearest verb. */
function wishFor({ letters, starts, ends }: Shape, person: number): Request {
  const near = Array.from({ length: REACH }, (_, index) => [person - index - 1, person + index + 1]).flat();
  const act = near.find((place) => verb.test(letters.charAt(place))) ?? person;
  return {
    start: starts[Math.min(person, act)] ?? 0,
    end: ends[Math.max(person, act)] ?? 0,
    kind: letters.charAt(person) === 'D' ? 'department' : 'explicit',
    score: WEIGHED,
  };
}
