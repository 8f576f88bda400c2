import type { IModel, ModelResult } from '@microsoft/recognizers-text';
import { findRequests } from './find-requests';
import type { HandoffResolution } from './handoff-resolution';
import type { Lexicon } from './lexicon';

/** The name models are registered by; the cache it is a key of is shared by every recognizer in the process. */
export const MODEL_NAME = 'botbuilder-8x8.handoff';

/** A wish for a person in a text, in the way of recognizers-text: `end` is inclusive. */
export interface HandoffResult extends ModelResult {
  resolution: HandoffResolution;
}

/** Finds wishes for a person in one culture. */
export class HandoffModel implements IModel {
  readonly modelTypeName = 'handoff';

  constructor(private readonly lexicon: Lexicon) {}

  parse(query: string): HandoffResult[] {
    return findRequests(this.lexicon, query).map(({ start, end, kind, score }) => ({
      start,
      end: end - 1,
      text: query.slice(start, end),
      typeName: this.modelTypeName,
      resolution: { value: 'person', score, kind, language: this.lexicon.culture },
    }));
  }
}
