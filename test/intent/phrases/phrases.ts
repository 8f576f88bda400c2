/** What a culture's lexicon must and must not take for a wish for a person. */
export interface Phrases {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}
