import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SimulatedAgent } from '../chats/simulated-agent';
import type { Visitors } from '../chats/visitor';
import type { Hub } from '../hub';
import { askRoute } from '../rest/ask-route';
import type { Gateway } from '../rest/gateway';
import { Problem } from '../rest/problem';
import { readBody } from '../rest/read-body';
import { createRouter, type RouteAnswer } from '../rest/route';
import { sendAnswer } from '../rest/send-answer';
import { SimulatorError } from '../simulator-error';
import { agentRoutes } from './agent-routes';
import { botRoutes } from './bot-routes';
import { chatRoutes } from './chat-routes';
import { faultRoutes } from './fault-routes';
import { fileRoutes } from './file-routes';
import { checkCaller } from './guard';
import { pageRoutes } from './page-routes';
import { streamEvents } from './stream-events';
import { visitorRoutes } from './visitor-routes';

/** What base64 adds to a file, and room for the text beside it. */
const BODY_FACTOR = 1.5;

const STATUS_OF: Partial<Record<SimulatorError['code'], number>> = {
  'unknown-agent': 404,
  'unknown-chat': 404,
  'not-waiting': 409,
  'not-available': 409,
  'not-in-chat': 409,
};

function refusal(error: unknown): RouteAnswer {
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof Problem) return { status: error.status, body: { code: error.code, message } };
  if (error instanceof SimulatorError)
    return { status: STATUS_OF[error.code] ?? 400, body: { code: error.code, message } };
  return { status: 500, body: { code: 'internal_error', message } };
}

/**
 * The pages, and everything below `/simulator`: what a desk asks and does, the switches, the stream of events. Needs no
 * key, sees no faults.
 */
export function createConsole(hub: Hub, agents: ReadonlyMap<string, SimulatedAgent>, visitors: Visitors): Gateway {
  const find = createRouter([
    ...agentRoutes(hub, agents),
    ...visitorRoutes(hub, visitors),
    ...chatRoutes(hub),
    ...fileRoutes(hub),
    ...faultRoutes(hub),
    ...botRoutes(hub),
    ...pageRoutes(),
  ]);
  const mostBytes = hub.options.maxAttachmentBytes * BODY_FACTOR;

  return async (request: IncomingMessage, response: ServerResponse, url: URL) => {
    try {
      const match = find(request.method ?? '', url.pathname);
      checkCaller(request, match?.route.open === true);
      if (request.method === 'GET' && url.pathname === '/simulator/events') {
        streamEvents(hub, url.searchParams, response);
        return;
      }
      const body = await readBody(request, mostBytes);
      sendAnswer(response, await askRoute(request, url, match, body), 'application/json');
    } catch (error) {
      sendAnswer(response, refusal(error), 'application/json');
    }
  };
}
