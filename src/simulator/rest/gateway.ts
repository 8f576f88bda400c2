import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestFault } from '../faults/fault-plan';
import type { Hub } from '../hub';
import { drawMs } from '../random';
import { askRoute } from './ask-route';
import { Problem, problemDocument } from './problem';
import { readBody } from './read-body';
import { createRouter, type Match, type Route, type RouteAnswer } from './route';
import { sendAnswer } from './send-answer';

export const GATEWAY_PATH = '/chat-gateway/v1';

/** Answers requests to the gateway's REST API, or lets a fault do so. */
export type Gateway = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

interface Exchange {
  readonly match?: Match;
  readonly body: Buffer;
  answer: RouteAnswer;
}

/** @param pathOf A request's path as the routes name it. */
export function createGateway(hub: Hub, routes: readonly Route[], pathOf: (path: string) => string): Gateway {
  const find = createRouter(routes);

  function checkAccess(request: IncomingMessage, match: Match | undefined): void {
    const { apiKey, tenantId, customerId } = hub.options;
    if (!match?.route.open && request.headers['x-api-key'] !== apiKey) {
      throw new Problem(401, 'access_denied', 'Access Denied');
    }
    const tenant = request.headers['x-8x8-tenant'];
    if (tenant !== undefined && tenant !== tenantId) {
      const message = `Header X-8x8-Tenant doesn't match tenant information for customerId=${customerId}`;
      throw new Problem(403, 'forbidden', message);
    }
  }

  async function apply(
    request: IncomingMessage,
    url: URL,
    match: Match | undefined,
    body: Buffer,
  ): Promise<RouteAnswer> {
    checkAccess(request, match);
    return askRoute(request, url, match, body);
  }

  const refusal = (error: unknown, match: Match | undefined): RouteAnswer => {
    const problem =
      error instanceof Problem ? error : new Problem(500, 'internal_error', `Internal error: ${String(error)}`);
    return {
      status: problem.status,
      body: problemDocument(problem, match?.route.operation),
      headers: { 'content-type': 'application/problem+json', ...problem.headers },
    };
  };

  async function exchange(request: IncomingMessage, url: URL, fault: RequestFault, match?: Match): Promise<Exchange> {
    let body: Buffer = Buffer.alloc(0);
    try {
      body = await readBody(request, match?.route.maxBytes ?? hub.options.maxBodyBytes);
      if (fault.delayMs !== undefined && !fault.applied) await wait(fault);
      if (isUnapplied(fault)) throw problemOf(fault);
      return { match, body, answer: await apply(request, url, match, body) };
    } catch (error) {
      return { match, body, answer: refusal(error, match) };
    }
  }

  const wait = ({ delayMs = 0 }: RequestFault): Promise<void> => hub.pending.sleep(drawMs(delayMs, hub.random.request));

  function log(request: IncomingMessage, { match, body, answer }: Exchange, started: number, cut: boolean): void {
    const isJson = request.headers['content-type']?.includes('json') === true;
    hub.log.add({
      type: 'request',
      at: hub.now(),
      method: request.method ?? '',
      path: request.url ?? '',
      operation: match?.route.operation,
      status: cut ? undefined : answer.status,
      ms: performance.now() - started,
      requestBody: isJson ? jsonOrUndefined(body) : undefined,
      responseBody: cut ? undefined : answer.body,
    });
  }

  function faultOf(match: Match | undefined): RequestFault {
    const fault = match && hub.faults.forRequest(match.route.operation);
    if (!fault) return {};
    hub.log.add({ type: 'fault', at: hub.now(), target: match.route.operation, fault });
    return fault;
  }

  return async (request, response, url) => {
    if (hub.faults.isDown) {
      hub.log.add({ type: 'fault', at: hub.now(), target: `${request.method} ${url.pathname}`, fault: { down: true } });
      request.socket.destroy();
      return;
    }
    const started = performance.now();
    const match = find(request.method ?? '', pathOf(url.pathname));
    const fault = faultOf(match);
    const done = await exchange(request, url, fault, match);
    if (fault.applied) {
      if (fault.delayMs !== undefined) await wait(fault);
      if (fault.status !== undefined) done.answer = refusal(problemOf(fault), match);
    }
    log(request, done, started, fault.reset === true);
    if (fault.reset) request.socket.destroy();
    else sendAnswer(response, done.answer, 'application/hal+json');
  };
}

const isUnapplied = ({ applied, status, reset }: RequestFault): boolean =>
  !applied && (status !== undefined || reset === true);

function problemOf({ status = 503, retryAfterSeconds }: RequestFault): Problem {
  const headers: Record<string, string> = {};
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
  const [code, message] = status === 401 ? ['access_denied', 'Access Denied'] : ['injected_fault', `Fault ${status}.`];
  return new Problem(status, code ?? '', message ?? '', headers);
}

function jsonOrUndefined(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
