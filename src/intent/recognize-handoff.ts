import type { HandoffResult } from './handoff-model';
import { HandoffModels } from './handoff-models';
import type { HandoffRecognizerOptions } from './options';

const plain = new HandoffModels();
const extended = new WeakMap<HandoffRecognizerOptions, HandoffModels>();

/**
 * The wishes for a person in a text, the surest first; empty where there are none. In the way of `recognizeNumber`.
 *
 * @param culture a BCP 47 tag: `en`, `en-gb`, `zh-hant-hk`
 * @param options compiled once per object: keep the object rather than write it anew for every call
 * @throws UnknownCultureError where there is no lexicon for the culture and no `options.fallback`
 */
export function recognizeHandoff(query: string, culture: string, options?: HandoffRecognizerOptions): HandoffResult[] {
  let models = plain;
  if (options !== undefined) {
    models = extended.get(options) ?? new HandoffModels(options);
    extended.set(options, models);
  }
  return models.parse(query, models.cultureFor(culture));
}
