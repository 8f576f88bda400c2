/**
 * How a person was asked for: `explicit` ("let me talk to a human"), `department` ("customer service"),
 * `soft` ("call me back").
 */
export type HandoffKind = 'explicit' | 'soft' | 'department';

/** What `ModelResult.resolution` holds for a handoff. */
export interface HandoffResolution {
  /** The wish, always `'person'`. */
  value: 'person';
  /** How sure, from 0 to 1. */
  score: number;
  kind: HandoffKind;
  /** The culture whose words were recognised. */
  language: string;
}
