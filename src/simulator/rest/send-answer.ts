import type { ServerResponse } from 'node:http';
import type { RouteAnswer } from './route';

/** Writes an answer: a file, JSON, or nothing. */
export function sendAnswer(response: ServerResponse, { status, body, file, headers }: RouteAnswer, type: string): void {
  const bytes = file ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body), 'utf8'));
  response.writeHead(status, {
    ...(bytes && { 'content-type': type, 'content-length': String(bytes.length) }),
    ...headers,
  });
  response.end(bytes);
}
