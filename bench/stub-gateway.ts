import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Chat Gateway that opens every chat at once, in which then nothing happens. */
export interface StubGateway {
  readonly url: string;
  close(): Promise<void>;
}

const CHAT = /^\/chat-gateway\/v1\/conversations\/([^/?]+)(\/messages)?/;

function answer(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Starts one on a free port. */
export async function startStubGateway(): Promise<StubGateway> {
  let chats = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      const [, id, messages] = CHAT.exec(request.url ?? '') ?? [];
      if (request.method === 'POST' && id === undefined) {
        chats += 1;
        answer(response, { conversationId: `chat-${chats}`, createdAt: new Date().toISOString() });
      } else if (messages) {
        answer(response, { _embedded: { messages: [] }, page: { totalPages: 0 } });
      } else {
        answer(response, { id, state: 'active', channelId: 'bot', assignment: { type: 'queue', id: 'support' } });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
