import {
  createBotSilence,
  createRepeatedTexts,
  createTranscriptRecorder,
  type HandoffMiddlewareParts,
} from '../../src/bot';
import {
  createHandoffs,
  createPhrasebook,
  createTriggerNotes,
  leaveWordsOf,
  quietLogger,
  systemClock,
  triggerSettings,
} from '../../src/handoff';
import { recognizeAnswer } from '../../src/intent';
import type { Store } from '../../src/store';

/** What the middleware works with, on a store, with nobody looking at what users write. */
export function middlewareParts({ handoffs: store, transcripts }: Store): HandoffMiddlewareParts {
  const handoffs = createHandoffs(store, { maxPending: 10 });
  const triggers = triggerSettings(undefined);
  return {
    handoffs,
    transcripts,
    recorder: createTranscriptRecorder(transcripts, systemClock),
    notes: createTriggerNotes(store, triggers),
    triggers,
    recognizer: undefined,
    recognizeAnswer,
    repeated: createRepeatedTexts(transcripts),
    phrasebook: createPhrasebook(),
    leaveWords: leaveWordsOf(),
    router: async () => undefined,
    detectLanguage: () => undefined,
    silence: createBotSilence({ handoffs, proactive: 'hold', logger: quietLogger }),
    outgoing: async () => undefined,
    onTyping: () => undefined,
    logger: quietLogger,
  };
}
