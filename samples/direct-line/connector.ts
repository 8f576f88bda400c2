import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from 'botbuilder';
import { jsonOf, Refusal } from './read-body';
import { sendError, sendJson } from './send-json';

/** What a bot asks its channel to do: send, change or delete an activity. */
export interface ConnectorCall {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly conversationId: string;
  /** What a sent activity answers to, or which one is changed or deleted. */
  readonly activityId: string | undefined;
  readonly activity?: Partial<Activity>;
}

const PATH = /^\/v3\/conversations\/([^/?]+)\/activities(?:\/([^/?]+))?/;

/**
 * The side of a channel that a bot sends to (the Bot Connector's REST API), as a handler of requests below
 * `/v3/conversations`. `take` answers with the activity's id, or throws a `Refusal`.
 */
export function createConnector(take: (call: ConnectorCall) => string) {
  async function idOf(request: IncomingMessage): Promise<string> {
    const { method } = request;
    const [, conversation, activityId] = PATH.exec(request.url ?? '') ?? [];
    if (!conversation || (method !== 'POST' && method !== 'PUT' && method !== 'DELETE')) {
      throw new Refusal(404, 'NotFound', 'There is no such operation.');
    }
    return take({
      method,
      conversationId: decodeURIComponent(conversation),
      activityId: activityId === undefined ? undefined : decodeURIComponent(activityId),
      activity: (await jsonOf(request)) as Partial<Activity> | undefined,
    });
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      sendJson(response, request.method === 'POST' ? 201 : 200, { id: await idOf(request) });
    } catch (error) {
      sendError(response, error);
    }
  };
}
