import type { CultureName } from './culture-data';
import { detectLanguage, otherLanguage } from './detect-language';
import type { HandoffResult } from './handoff-model';
import { HandoffModels } from './handoff-models';
import type { HandoffKind } from './handoff-resolution';
import type { HandoffRecognizerOptions } from './options';
import { resolveCulture } from './resolve-culture';

/** What is read in another language than the one told must be said plainly. */
const PLAIN = 0.75;

/** The surest wish for a person in a message. */
export interface HandoffWish {
  readonly kind: HandoffKind;
  /** How sure, from 0 to 1. */
  readonly score: number;
  /** The words it was said with. */
  readonly text: string;
  /** The culture whose words were recognised. */
  readonly language: string;
}

/** Sees in a message that its writer wants a person. */
export interface HandoffRecognizer {
  /**
   * The surest wish in a text; undefined where there is none.
   * Without a locale, or with one of an unknown culture, the language is taken from the text. Where nothing is found in
   * the locale's culture and the text is plainly of another, it is read as that too.
   */
  recognize(text: string, locale?: string): HandoffWish | undefined;
}

/**
 * The built-in recognizer. Its `recognize` never throws: a text in no known language holds no wish.
 *
 * @throws UnknownCultureError where phrases, vetoes or the fallback are of an unknown culture; HandoffError
 * `invalid-phrases` where they are no lists of words
 */
export function createHandoffRecognizer(options: HandoffRecognizerOptions = {}): HandoffRecognizer {
  const models = new HandoffModels(options);
  const surestIn = (text: string, culture: CultureName | undefined): HandoffResult | undefined =>
    culture === undefined ? undefined : models.parse(text, culture)[0];
  const inOwnLanguage = (text: string) => surestIn(text, detectLanguage(text) ?? options.fallback);
  // Browsers and channels often say the language of the device, and users write in their own.
  const inOtherLanguage = (text: string, given: CultureName): HandoffResult | undefined => {
    const surest = surestIn(text, otherLanguage(text, given));
    return surest && surest.resolution.score >= PLAIN ? surest : undefined;
  };

  return {
    recognize(text, locale) {
      const given = locale ? resolveCulture(locale) : undefined;
      const surest =
        given === undefined ? inOwnLanguage(text) : (surestIn(text, given) ?? inOtherLanguage(text, given));
      if (surest === undefined) return undefined;
      const { kind, score, language } = surest.resolution;
      return { kind, score, text: surest.text, language };
    },
  };
}
