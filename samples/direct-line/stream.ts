import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { watermarkOf } from './client-routes';
import type { Conversation } from './conversation';
import type { Line } from './direct-line';

const PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/** The stream of a conversation over a WebSocket: what came after the watermark, then what comes. What is returned ends all of them. */
export function mountStream(server: Server, { find, get }: Line): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_000 });

  function follow(socket: WebSocket, conversation: Conversation, watermark: number | undefined): void {
    const missed = conversation.since(watermark);
    if (missed.activities.length > 0) socket.send(JSON.stringify(missed));
    const end = conversation.listen((set) => socket.send(JSON.stringify(set)));
    socket.on('close', end);
    // A client that breaks off is no more than one that goes.
    socket.on('error', end);
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'http://local');
    const [, id = ''] = PATH.exec(url.pathname) ?? [];
    const conversation = get(id);
    const token = url.searchParams.get('t') ?? '';
    try {
      const watermark = watermarkOf(url.searchParams.get('watermark'));
      if (!conversation || find(token)?.conversationId !== id) throw new Error('This token opens no stream.');
      sockets.handleUpgrade(request, socket, head, (opened) => follow(opened, conversation, watermark));
    } catch {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
    }
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
  };
}
