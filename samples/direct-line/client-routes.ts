import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod/v4';
import type { Conversation } from './conversation';
import type { Line } from './direct-line';
import { jsonOf, Refusal } from './read-body';
import { sendError, sendJson } from './send-json';
import type { Grant } from './tokens';
import type { Uploads } from './uploads';

const BASE = '/v3/directline';

const userSchema = z.object({ id: z.string().min(1).max(128), name: z.string().max(128).optional() });
const startSchema = z.object({ user: userSchema.optional() }).catch({});
const activitySchema = z.looseObject({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation']),
  from: z.looseObject({ id: z.string(), name: z.string().optional() }).optional(),
});

/** A watermark as a client sends it: none is the beginning. Throws a `Refusal` where it is not one of ours. */
export function watermarkOf(given: string | null | undefined): number | undefined {
  if (!given) return undefined;
  if (!/^\d{1,12}$/.test(given)) throw new Refusal(400, 'BadArgument', 'Expected a watermark as it was given.');
  return Number(given);
}

const queryOf = (request: IncomingMessage): URLSearchParams => new URL(request.url ?? '/', 'http://local').searchParams;

/** The routes that a user's client calls. */
export function mountClientRoutes(server: Server, line: Line, uploads: Uploads): void {
  /** Who calls: a user by a token, or a server by the secret. */
  function callerOf({ headers }: IncomingMessage): Grant | 'server' {
    const [, given] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
    if (!given) throw new Refusal(401, 'Unauthorized', 'Expected a token.');
    if (given === line.secret) return 'server';
    const grant = line.find(given);
    if (!grant) throw new Refusal(403, 'TokenExpired', 'The token is not valid any more.');
    return grant;
  }

  /** The conversation of the path, which must be the one of the token. */
  function conversationOf(request: Request): { conversation: Conversation; caller: Grant | 'server' } {
    const caller = callerOf(request);
    const id = String(request.params.id);
    if (caller !== 'server' && caller.conversationId !== id)
      throw new Refusal(403, 'BadArgument', 'The token is for another conversation.');
    const conversation = line.get(id);
    if (!conversation) throw new Refusal(404, 'ConversationNotFound', 'There is no such conversation.');
    return { conversation, caller };
  }

  /** A conversation as a client goes on with it: with a fresh token, and where to listen. */
  function opened(grant: Grant, watermark?: number) {
    const issued = line.issue(grant);
    const stream = new URL(`${BASE}/conversations/${grant.conversationId}/stream`, line.url());
    stream.protocol = 'ws:';
    stream.searchParams.set('t', issued.token);
    if (watermark !== undefined) stream.searchParams.set('watermark', String(watermark));
    return { ...issued, streamUrl: stream.href };
  }

  const anybody = (): Grant['user'] => ({ id: `user-${line.newId()}` });

  async function say(request: Request, given: unknown, attachments: Activity['attachments'] = []): Promise<string> {
    const { conversation, caller } = conversationOf(request);
    const activity = activitySchema.safeParse(given);
    if (!activity.success) throw new Refusal(400, 'BadArgument', 'Expected an activity of a user.');
    const { from, ...said } = activity.data as Partial<Activity>;
    const user = caller === 'server' ? { id: from?.id ?? anybody().id, name: from?.name } : caller.user;
    const withFiles = attachments.length > 0 ? { attachments } : {};
    return line.say(conversation, { name: from?.name, ...user }, { ...said, ...withFiles });
  }

  type Answer = (request: Request, response: Response) => Promise<{ status: number; body: unknown } | undefined>;
  const handle = (answer: Answer) => async (request: Request, response: Response) => {
    try {
      const given = await answer(request, response);
      if (given) sendJson(response, given.status, given.body);
    } catch (error) {
      sendError(response, error);
    }
  };
  const ok = (body: unknown) => ({ status: 200, body });

  server.post(
    `${BASE}/tokens/generate`,
    handle(async (request) => {
      if (callerOf(request) !== 'server') throw new Refusal(403, 'BadArgument', 'Expected the secret.');
      const { user = anybody() } = startSchema.parse(await jsonOf(request));
      return ok(line.issue({ conversationId: line.newId(), user }));
    }),
  );
  server.post(
    `${BASE}/tokens/refresh`,
    handle(async (request) => {
      const caller = callerOf(request);
      if (caller === 'server') throw new Refusal(403, 'BadArgument', 'Expected a token.');
      return ok(line.issue(caller));
    }),
  );
  server.post(
    `${BASE}/conversations`,
    handle(async (request) => {
      const caller = callerOf(request);
      const { user = anybody() } = startSchema.parse(await jsonOf(request));
      const grant = caller === 'server' ? { conversationId: line.newId(), user } : caller;
      if (line.get(grant.conversationId)) return ok(opened(grant));
      line.start(grant);
      return { status: 201, body: opened(grant) };
    }),
  );
  server.get(
    `${BASE}/conversations/:id`,
    handle(async (request) => {
      const { conversation, caller } = conversationOf(request);
      const watermark = watermarkOf(queryOf(request).get('watermark'));
      return ok(opened(caller === 'server' ? { conversationId: conversation.id, user: anybody() } : caller, watermark));
    }),
  );
  server.get(
    `${BASE}/conversations/:id/activities`,
    handle(async (request) => {
      const { conversation } = conversationOf(request);
      return ok(conversation.since(watermarkOf(queryOf(request).get('watermark'))));
    }),
  );
  server.post(
    `${BASE}/conversations/:id/activities`,
    handle(async (request) => ok({ id: await say(request, await jsonOf(request)) })),
  );
  server.post(
    `${BASE}/conversations/:id/upload`,
    handle(async (request) => {
      conversationOf(request);
      const { activity, attachments } = await uploads.take(request);
      return ok({ id: await say(request, { type: 'message', ...Object(activity) }, [...attachments]) });
    }),
  );
  server.get(
    `${BASE}/attachments/:id`,
    handle(async (request, response: ServerResponse & Response) => {
      uploads.send(String(request.params.id), response);
      return undefined;
    }),
  );
}
