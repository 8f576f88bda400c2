/** A culture was asked for that there is no lexicon for, and no `fallback` was given. */
export class UnknownCultureError extends Error {
  readonly code = 'unknown-culture';

  constructor(readonly culture: string) {
    super(`No handoff lexicon for the culture "${culture}"`);
    this.name = 'UnknownCultureError';
  }
}
