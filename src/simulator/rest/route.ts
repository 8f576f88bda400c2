import type { IncomingHttpHeaders } from 'node:http';

/** A request that has been read and belongs to a route. */
export interface RouteRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The body as JSON: undefined where there is none, a 400 where it is not JSON. */
  json(): unknown;
}

/** What a route answers; the body is JSON, or the bytes of a file. */
export interface RouteAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly file?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Done, and nothing to say about it. */
export const done: RouteAnswer = { status: 204 };

/** One operation: `GET /conversations/{conversationId}` and what answers it. */
export interface Route {
  readonly operation: string;
  /** Whether anyone may ask: without the API key, from any page. @default false */
  readonly open?: true;
  /** Larger bodies are answered 413. @default `maxBodyBytes` */
  readonly maxBytes?: number;
  handle(request: RouteRequest): RouteAnswer | Promise<RouteAnswer>;
}

/** The route of a request, with what stands in the place of its braces. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const ID = /^[A-Za-z0-9_-]{1,128}$/;

/** Finds routes by method and path. A literal path goes before one with braces: `/webhooks/verify` is no webhook. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const table = routes
    .map((route) => {
      const [method = '', template = ''] = route.operation.split(' ');
      return { route, method, parts: template.split('/') };
    })
    .sort((a, b) => braces(a.parts) - braces(b.parts));
  return (method, path) => {
    const given = path.split('/');
    for (const { route, method: own, parts } of table) {
      if (own !== method || parts.length !== given.length) continue;
      const params = paramsOf(parts, given);
      if (params) return { route, params };
    }
    return undefined;
  };
}

const braces = (parts: readonly string[]): number => parts.filter((part) => part.startsWith('{')).length;

function paramsOf(parts: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith('{')) {
      if (part !== value) return undefined;
    } else if (ID.test(value)) params[part.slice(1, -1)] = value;
    else return undefined;
  }
  return params;
}
