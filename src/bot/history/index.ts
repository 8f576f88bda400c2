import { type Handoff, type HistoryMessage, type MessageToAgent, noteOf } from '../../handoff';
import { type NewestMessages, newestMessages, TRANSCRIPT_FILE } from './newest-messages';
import type { HistoryParts } from './options';
import { transcriptFile } from './transcript-file';

export { HISTORY, type HistoryOptions, type HistoryParts } from './options';

/** What was said before a handoff, as the agent is told. */
export interface History {
  /** The newest messages, oldest first; always the same for one handoff. */
  messages(handoff: Handoff): Promise<readonly HistoryMessage[]>;
  /** Where there is more than that: the message that comes first in the chat, with all of it as a file. */
  first(handoff: Handoff): Promise<MessageToAgent | undefined>;
  /** The whole conversation as a text file. */
  file(handoff: Handoff): AsyncIterable<Uint8Array>;
}

/** Tells agents from the transcript what was said before they came. */
export function createHistory(parts: HistoryParts): History {
  // The history of a visit is in its chat.
  const newest = async (handoff: Handoff): Promise<NewestMessages> =>
    handoff.role === 'channel' ? { messages: [], isPart: false } : newestMessages(parts, handoff);
  return {
    messages: async (handoff) => (await newest(handoff)).messages,
    async first(handoff) {
      if (!(await newest(handoff)).isPart) return undefined;
      return {
        author: 'bot',
        text: noteOf(parts.notes, 'transcript.whole', { file: TRANSCRIPT_FILE }),
        files: [{ name: TRANSCRIPT_FILE, contentType: 'text/plain', from: { type: 'transcript' } }],
      };
    },
    file: (handoff) => transcriptFile(parts, handoff),
  };
}
