import type { HandoffKind } from './handoff-resolution';

/** A wish for a person, and where in the text it is said (end exclusive). */
export interface Request {
  start: number;
  end: number;
  kind: HandoffKind;
  score: number;
}
