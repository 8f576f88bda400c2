import type { Activity } from 'botbuilder';
import * as restify from 'restify';
import { createDirectLine } from '../../../samples/direct-line/direct-line';
import { startHttpServer } from '../../helpers/http-test-server';

/** What a client is answered: the parts of all operations. */
interface Answer {
  readonly id: string;
  readonly token: string;
  readonly conversationId: string;
  readonly expires_in: number;
  readonly streamUrl: string;
  readonly activities: Partial<Activity>[];
  readonly watermark: string;
  readonly error: { readonly code: string };
}

/** A Direct Line on a real port, with a bot behind it that says what it heard. */
export interface LineScene {
  readonly url: string;
  /** What reached the bot, in order. */
  readonly heard: readonly Partial<Activity>[];
  /** The bot sends something by itself; resolves with the status and the answer. */
  botSends(conversationId: string, activity: Partial<Activity>): Promise<{ status: number; id: string }>;
  /** The bot changes or deletes what it sent. */
  botCalls(method: 'PUT' | 'DELETE', conversationId: string, id: string, activity?: Partial<Activity>): Promise<number>;
  /** Calls a client's operation below `/v3/directline`. */
  call(path: string, init?: RequestInit & { token?: string }): Promise<{ status: number; body: Answer }>;
  /** A token for a new conversation of Kim. */
  token(): { token: string; conversationId: string };
  /** Makes the bot go, and come back. */
  bot: { isThere: boolean; answers: number };
  close(): Promise<void>;
}

export const SECRET = 'the-secret';

/** Sets it up; close it after the test. */
export async function aLine(): Promise<LineScene> {
  const heard: Partial<Activity>[] = [];
  const state = { isThere: true, answers: 200 };
  const connectorOf = (activity: Partial<Activity>) =>
    `${activity.serviceUrl}/v3/conversations/${encodeURIComponent(activity.conversation?.id ?? '')}/activities`;
  const send = (url: string, activity: Partial<Activity>, method = 'POST') =>
    fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });

  const bot = await startHttpServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const activity: Partial<Activity> = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    heard.push(activity);
    if (activity.type === 'message')
      await send(connectorOf(activity), {
        type: 'message',
        text: `You said: ${activity.text}`,
        replyToId: activity.id,
      });
    response.statusCode = state.answers;
    response.end();
  });
  const server = restify.createServer();
  const line = createDirectLine({
    url: () => server.url.replace('[::]', '127.0.0.1'),
    bot: async () => {
      if (!state.isThere) throw new Error('The bot is not there.');
      return bot.url;
    },
    secret: SECRET,
  });
  line.mount(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { url } = server;

  return {
    url,
    heard,
    bot: state,
    async botSends(conversationId, activity) {
      const answer = await send(`${url}/v3/conversations/${conversationId}/activities`, activity);
      return { status: answer.status, ...((await answer.json()) as { id: string }) };
    },
    async botCalls(method, conversationId, id, activity = {}) {
      const path = `${url}/v3/conversations/${conversationId}/activities/${encodeURIComponent(id)}`;
      return (await send(path, activity, method)).status;
    },
    async call(path, { token, ...init } = {}) {
      const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(init.headers as object) };
      const answer = await fetch(`${url}/v3/directline${path}`, { ...init, headers });
      return { status: answer.status, body: (await answer.json()) as Answer };
    },
    token: () => line.tokenFor({ id: 'kim', name: 'Kim' }),
    async close() {
      line.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
      await bot.close();
    },
  };
}
