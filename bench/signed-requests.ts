import { randomUUID } from 'node:crypto';
import { type SigningKey, signDelivery } from '../src/simulator';

/** The chats that deliveries are for. */
export const CHATS = 200;

/** The id of one of them. */
export const chatId = (index: number): string => `chat-${index % CHATS}`;

const TEXT =
  'Thank you for waiting. I have found your order: it left our warehouse yesterday and is with you tomorrow.';

function requestOf(index: number, key: SigningKey): Buffer {
  const body = JSON.stringify({
    eventType: 'MESSAGE',
    conversationId: chatId(index),
    timestamp: Date.now(),
    data: {
      isEcho: false,
      sender: { id: 'agent-alice', type: 'agent' },
      text: `${TEXT} ${TEXT} ${index}`,
      attachments: [],
      cards: [],
    },
  });
  const headers = { host: '127.0.0.1', ...signDelivery({ body, eventId: randomUUID(), ...key }) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST / HTTP/1.1\r\n${lines.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Deliveries of agents' messages as 8x8 sends them, each signed and with an event id of its own, as bytes to send. */
export const signedRequests = (count: number, key: SigningKey): Buffer[] =>
  Array.from({ length: count }, (_, index) => requestOf(index, key));
