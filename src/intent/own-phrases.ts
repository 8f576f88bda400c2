import { HandoffError } from '../handoff/errors';
import type { CultureName } from './culture-data';
import { resolveCulture } from './resolve-culture';
import { UnknownCultureError } from './unknown-culture-error';

type OwnPhrases = Partial<Record<CultureName, readonly string[]>>;

/** The culture of a tag that a developer wrote. Throws `UnknownCultureError` where there is no lexicon for it. */
export function knownCulture(tag: string): CultureName {
  const culture = resolveCulture(tag);
  if (culture === undefined) throw new UnknownCultureError(tag);
  return culture;
}

/** A developer's phrases by culture, whatever tags he wrote (`en-US`), checked: what is wrong would do nothing unseen. */
export function ownPhrases(given: Readonly<Record<string, unknown>> | undefined): OwnPhrases {
  const own: Partial<Record<CultureName, string[]>> = {};
  for (const [tag, phrases] of Object.entries(given ?? {})) {
    if (phrases === undefined) continue;
    if (
      !Array.isArray(phrases) ||
      !phrases.every((phrase) => typeof phrase === 'string' && /[\p{L}\p{N}]/u.test(phrase))
    )
      throw new HandoffError('invalid-phrases', `The phrases and vetoes of "${tag}" must be a list of words`);
    const culture = knownCulture(tag);
    own[culture] = [...(own[culture] ?? []), ...phrases];
  }
  return own;
}
