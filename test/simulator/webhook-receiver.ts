import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayEvent } from '../../src/wire/events';

/** A delivery as it arrived. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly event: GatewayEvent;
}

/** A webhook that keeps what it gets and answers what it is told to. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** What the next deliveries are answered, in turn; `hang` is no answer at all. After them 200. */
  readonly answers: (number | 'hang')[];
  /** A word for each delivery, such as `MESSAGE`, `left` or `active`. */
  words(): string[];
  /** Resolves when that many have arrived. */
  count(count: number): Promise<void>;
  close(): Promise<void>;
}

export function wordFor(event: GatewayEvent): string {
  switch (event.eventType) {
    case 'CONVERSATION_UPDATE':
      return event.data.assignment?.type === 'agent' ? 'with agent' : event.data.state;
    case 'MEMBERS_CHANGED':
      return `${event.data.memberType} ${event.data.change}`;
    case 'ACTIVITY':
      return event.data.name;
    default:
      return event.eventType;
  }
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const answers: (number | 'hang')[] = [];
  let watchers: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method !== 'POST') {
      response.statusCode = 404;
      response.end();
      return;
    }
    const body = Buffer.concat(chunks);
    received.push({ headers: request.headers, body, event: JSON.parse(body.toString('utf8')) });
    const answer = answers.shift() ?? 200;
    if (answer !== 'hang') {
      // Not chained: restify, once loaded, makes every `writeHead` of the process return nothing.
      response.statusCode = answer;
      response.end();
    }
    for (const watcher of watchers.splice(0)) watcher();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhook`,
    received,
    answers,
    words: () => received.map(({ event }) => wordFor(event)),
    async count(count) {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          watchers = [...watchers, resolve];
        });
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
