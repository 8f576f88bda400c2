import type { InteractionInfo, PostAgentAssignmentRequest } from '../../../wire/resources';
import { pageOf } from '../paging';
import { path } from '../path';
import { interactionSchema } from '../schemas';
import type { Transport } from '../transport';

/** What becomes of a chat when its agents are done, and what they did. */
export interface AfterAgent {
  /** Asks for the chat to come back to a webhook after the agent: `POST …/post-agent-assignment`. */
  assign(conversationId: string, assignment: PostAgentAssignmentRequest): Promise<void>;
  /** The chat's interactions, each with its start and end: `GET …/interactions`. */
  interactions(conversationId: string): Promise<InteractionInfo[]>;
}

const interactions = pageOf('interactions', interactionSchema);

export const afterAgentOf = (transport: Transport): AfterAgent => ({
  assign: async (id, json) =>
    transport.run({
      operation: 'afterAgent.assign',
      method: 'POST',
      path: path`/chat-gateway/v1/conversations/${id}/post-agent-assignment`,
      json,
    }),
  interactions: async (id) => {
    const all = path`/chat-gateway/v1/conversations/${id}/interactions`;
    return (await transport.read({ operation: 'afterAgent.interactions', method: 'GET', path: all }, interactions))
      .items;
  },
});
