import type { CultureName } from './culture-data';

/** What a developer adds to the lexicons. Case and accents do not matter. */
export interface Extensions {
  /** Whole phrases that are a request wherever they stand, by culture: `{ en: ['press zero'] }`. */
  phrases?: Partial<Record<CultureName, readonly string[]>>;
  /** Phrases that look like a request and are none, by culture: `{ en: ['agent 007'] }`. */
  vetoes?: Partial<Record<CultureName, readonly string[]>>;
}

/** How the recognizer is set up. The object is compiled when first used: keep it, and do not change it afterwards. */
export interface HandoffRecognizerOptions extends Extensions {
  /** The culture to use where the one asked for is unknown. @default none: unknown is an error */
  fallback?: CultureName;
}
