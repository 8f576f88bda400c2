import type { ServerResponse } from 'node:http';
import { Refusal } from './read-body';

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify(body));
}

/** Answers an error in the form of the Bot Framework. */
export function sendError(response: ServerResponse, error: unknown): void {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'ServiceError', 'Something went wrong.');
  sendJson(response, refusal.status, { error: { code: refusal.code, message: refusal.message } });
}
