import type { IncomingMessage } from 'node:http';
import { Problem } from './problem';
import { parseJson } from './read-body';
import type { Match, RouteAnswer } from './route';

/** Has the route answer a request that has been read; a 404 where there is no route. */
export async function askRoute(
  request: IncomingMessage,
  url: URL,
  match: Match | undefined,
  body: Buffer,
): Promise<RouteAnswer> {
  if (!match) throw new Problem(404, 'resource_not_found', `There is no ${request.method} ${url.pathname}.`);
  return match.route.handle({
    params: match.params,
    query: url.searchParams,
    headers: request.headers,
    body,
    json: () => parseJson(request, body),
  });
}
