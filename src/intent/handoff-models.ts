import { Culture, Recognizer } from '@microsoft/recognizers-text';
import { type CultureName, cultureNames } from './culture-data';
import { HandoffModel, type HandoffResult, MODEL_NAME } from './handoff-model';
import { lexiconOf } from './lexicons';
import type { Extensions, HandoffRecognizerOptions } from './options';
import { knownCulture, ownPhrases } from './own-phrases';
import { resolveCulture } from './resolve-culture';
import { UnknownCultureError } from './unknown-culture-error';

const NO_OPTIONS = 0;
const modelName = (culture: CultureName) => `${MODEL_NAME}.${culture}`;
// The base class looks models up by the nearest of its own dozen cultures, so the name tells ours apart.
const nearest = (culture: CultureName) => Culture.mapToNearestLanguage(culture);

/**
 * The models of all cultures. Those without a developer's extensions come from the cache of recognizers-text, which is
 * static and never evicts: it is keyed by culture alone here, so it holds one model a culture at most. Extended models
 * belong to the instance.
 */
export class HandoffModels extends Recognizer<number> {
  private readonly models = new Map<CultureName, HandoffModel>();
  private readonly extensions: Extensions;
  private readonly fallback: CultureName | undefined;

  constructor(options: HandoffRecognizerOptions = {}) {
    super('en', NO_OPTIONS, true);
    this.extensions = { phrases: ownPhrases(options.phrases), vetoes: ownPhrases(options.vetoes) };
    this.fallback = options.fallback === undefined ? undefined : knownCulture(options.fallback);
  }

  protected override InitializeConfiguration(): void {
    for (const culture of cultureNames) {
      this.registerModel(modelName(culture), nearest(culture), () => new HandoffModel(lexiconOf(culture)));
    }
  }

  protected override IsValidOptions(options: number): boolean {
    return options === NO_OPTIONS;
  }

  /** The known culture for a tag, or the fallback. Throws `UnknownCultureError` where there is neither. */
  cultureFor(tag: string): CultureName {
    const culture = resolveCulture(tag) ?? this.fallback;
    if (culture === undefined) throw new UnknownCultureError(tag);
    return culture;
  }

  /** The wishes in a text of that culture. */
  parse(query: string, culture: CultureName): HandoffResult[] {
    let model = this.models.get(culture);
    if (model === undefined) {
      const extended = this.extensions.phrases?.[culture] ?? this.extensions.vetoes?.[culture];
      model =
        extended === undefined
          ? (this.getModel(modelName(culture), nearest(culture), false) as HandoffModel)
          : new HandoffModel(lexiconOf(culture, this.extensions));
      this.models.set(culture, model);
    }
    return model.parse(query);
  }
}
