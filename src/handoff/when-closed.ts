import { type Language, languageOf } from './languages';

/** What a user can press or answer: for all, or by language. */
export type Offer = readonly string[] | Readonly<Partial<Record<Language | 'all', readonly string[]>>>;

/** What happens when nobody is there. */
export interface WhenClosed {
  /**
   * What the user is offered beside the sentence, such as `['Leave a message', 'Go on with the bot']`. The answer
   * reaches the bot as an ordinary message; where a channel shows a numbered list, a number is read as what it stands for.
   */
  readonly offer?: Offer;
}

/** The offer in the language that the sentence beside it is in. `fallback`: for users whose locale is none of 8x8's. */
export function offerFor(
  { offer }: WhenClosed,
  locale: string | undefined,
  fallback: Language = 'en',
): readonly string[] | undefined {
  const isByLanguage = (one: Offer): one is Exclude<Offer, readonly string[]> => !Array.isArray(one);
  if (offer === undefined) return undefined;
  const chosen = isByLanguage(offer) ? (offer[languageOf(locale) ?? fallback] ?? offer.all) : offer;
  return chosen?.length ? chosen : undefined;
}
