import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { Random } from '../../src/simulator';
import type { Sighting } from './history';

/** The channel of all users: it takes what the bot sends, mostly, and sends what they write until it is taken. */
export interface UsersChannel {
  /** What each user has on the screen, by conversation, in order. */
  readonly screens: ReadonlyMap<string, readonly Sighting[]>;
  /** How often an activity had to be sent again. */
  readonly resent: number;
  /** Sends a message, with the same activity id again and again, until an instance's turn has taken it. */
  say(conversationId: string, text: string): Promise<void>;
  close(): Promise<void>;
}

const REFUSED = 0.05;
/** How often a message that was taken is sent once more. */
const TWICE = 0.02;
const TURN_MS = 10_000;
const AGAIN_MS = 100;

const PATH = /^\/v3\/conversations\/([^/]+)\/activities/;

async function bodyOf(request: IncomingMessage): Promise<Partial<Activity>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Starts the channel. `next` names the instance that a message is sent to. */
export async function startUsersChannel(next: () => string | undefined, random: Random): Promise<UsersChannel> {
  const screens = new Map<string, Sighting[]>();
  let answers = 0;
  let activities = 0;
  let resent = 0;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const conversationId = decodeURIComponent(PATH.exec(request.url ?? '')?.[1] ?? '');
    const { type, text = '', channelData } = await bodyOf(request);
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (random() < REFUSED) return answer(503, { error: { code: 'ServiceUnavailable', message: 'Come back later.' } });
    if (type === 'message') {
      const screen = screens.get(conversationId) ?? [];
      screens.set(conversationId, screen);
      screen.push({ text, at: Date.now(), by: channelData?.by, redelivery: channelData?.redelivery === true });
    }
    answers += 1;
    answer(201, { id: `bot-${answers}` });
  }

  const server = createServer((request, response) => {
    receive(request, response).catch(() => {
      response.statusCode = 400;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function send(activity: Partial<Activity>): Promise<boolean> {
    const target = next();
    if (target === undefined) return false;
    try {
      const response = await fetch(`${target}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(TURN_MS),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }

  return {
    screens,
    get resent() {
      return resent;
    },
    async say(conversationId, text) {
      activities += 1;
      const activity: Partial<Activity> = {
        type: 'message',
        id: `activity-${activities}`,
        text,
        timestamp: new Date(),
        channelId: 'chaos',
        serviceUrl,
        from: { id: conversationId, name: `User ${conversationId}`, role: 'user' },
        recipient: { id: 'bot', name: 'Bot', role: 'bot' },
        conversation: { id: conversationId } as Activity['conversation'],
        locale: 'en-US',
      };
      while (!(await send(activity))) {
        resent += 1;
        await sleep(AGAIN_MS);
      }
      if (random() < TWICE) await send(activity);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
