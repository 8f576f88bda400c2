import type { ConversationParticipant } from '../../../wire/resources';
import { pageOf } from '../paging';
import { path } from '../path';
import { participantSchema } from '../schemas';
import type { Transport } from '../transport';

/** Who is, or was, in a chat: `/conversations/{id}/participants`. */
export interface Participants {
  list(conversationId: string): Promise<ConversationParticipant[]>;
  /** The user leaves, which ends the interaction. */
  userLeaves(conversationId: string): Promise<void>;
}

const participants = pageOf('participants', participantSchema);

export const participantsOf = (transport: Transport): Participants => ({
  list: async (id) => {
    const all = path`/chat-gateway/v1/conversations/${id}/participants`;
    return (await transport.read({ operation: 'participants.list', method: 'GET', path: all }, participants)).items;
  },
  userLeaves: async (id) =>
    transport.run({
      operation: 'participants.userLeaves',
      method: 'PATCH',
      path: path`/chat-gateway/v1/conversations/${id}/participants/user`,
      json: { removed: true },
    }),
});
