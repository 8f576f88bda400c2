import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Server } from 'restify';
import { mountClientRoutes } from './client-routes';
import { createConnector } from './connector';
import { type Conversation, createConversation } from './conversation';
import { postToBot } from './post-to-bot';
import { Refusal } from './read-body';
import { mountStream } from './stream';
import { createTokens, type Grant, type IssuedToken } from './tokens';
import { createUploads } from './uploads';

/** What a local Direct Line is made of. */
export interface DirectLineOptions {
  /** Where this server is reached, by the bot and by browsers, such as `http://127.0.0.1:3980`; asked when it listens. */
  readonly url: () => string;
  /** The bot's messaging endpoint, as soon as the bot runs; rejects where it does not come. */
  readonly bot: () => Promise<string>;
  /** What a server says instead of a token to get one. */
  readonly secret: string;
}

/** The user's side of a bot on this machine: enough of Direct Line 3.0 for Web Chat and `botframework-directlinejs`. */
export interface DirectLine {
  /** A token for a new conversation of this user. */
  tokenFor(user: Grant['user']): IssuedToken;
  /** Puts its routes into a server: `/v3/directline` for clients, `/v3/conversations` for the bot. */
  mount(server: Server): void;
  /** Ends the streams, so that the server can close. */
  close(): void;
}

/** What the routes of the clients work with. */
export interface Line {
  readonly secret: string;
  readonly url: () => string;
  readonly issue: (grant: Grant) => IssuedToken;
  readonly find: (token: string) => Grant | undefined;
  readonly newId: () => string;
  readonly get: (conversationId: string) => Conversation | undefined;
  /** Starts a conversation and tells the bot who is in it. */
  readonly start: (grant: Grant) => Conversation;
  /** Gives the user's activity to the bot; resolves with its id. Throws a `Refusal` where the bot does not take it. */
  readonly say: (conversation: Conversation, user: Grant['user'], activity: Partial<Activity>) => Promise<string>;
}

const BOT = { id: 'bot', name: 'Shop' };

/** Creates a Direct Line. Conversations are in memory, and outlive the bot's process. */
export function createDirectLine({ url, bot, secret }: DirectLineOptions): DirectLine {
  const conversations = new Map<string, Conversation>();
  const busy = new WeakMap<Conversation, Promise<unknown>>();
  const { issue, find } = createTokens();
  const uploads = createUploads((id) => `${url()}/v3/directline/attachments/${id}`);

  async function give(activity: Partial<Activity>): Promise<void> {
    try {
      const endpoint = await bot();
      await postToBot(endpoint, { ...activity, serviceUrl: url(), recipient: { ...BOT, role: 'bot' } });
    } catch {
      throw new Refusal(502, 'BotError', 'The bot did not take the activity.');
    }
  }

  /** What is said in a conversation goes to the bot one by one: side by side, requests overtake each other. */
  function inTurn<T>(conversation: Conversation, tell: () => Promise<T>): Promise<T> {
    const told = (busy.get(conversation) ?? Promise.resolve()).then(tell);
    busy.set(
      conversation,
      told.catch(() => {}),
    );
    return told;
  }

  const line: Line = {
    secret,
    url,
    issue,
    find,
    newId: randomUUID,
    get: (id) => conversations.get(id),
    start({ conversationId, user }) {
      const conversation = createConversation(conversationId);
      conversations.set(conversationId, conversation);
      const update = { type: 'conversationUpdate', channelId: 'directline', conversation: { id: conversationId } };
      const joined = { ...update, id: randomUUID(), from: user, membersAdded: [BOT, user] } as Partial<Activity>;
      // Where the bot is not there, the user's first message says so.
      inTurn(conversation, () => give(joined)).catch(() => {});
      return conversation;
    },
    async say(conversation, user, activity) {
      // What cannot reach the bot is not shown as said.
      await bot().catch(() => {
        throw new Refusal(502, 'BotError', 'The bot is not there.');
      });
      return inTurn(conversation, async () => {
        const said = conversation.add({ ...activity, from: { ...user, role: 'user' } as Activity['from'] });
        await give(said);
        return said.id ?? '';
      });
    },
  };

  const connector = createConnector(({ method, conversationId, activityId, activity }) => {
    const conversation = conversations.get(conversationId);
    if (!conversation) throw new Refusal(404, 'BotNotInConversationRoster', 'There is no such conversation.');
    if (method === 'DELETE') throw new Refusal(405, 'NotSupported', 'Direct Line does not take back what was sent.');
    if (!activity?.type) throw new Refusal(400, 'BadArgument', 'Expected an activity.');
    if (method === 'PUT') {
      if (!activityId || !conversation.change(activityId, activity))
        throw new Refusal(404, 'ActivityNotFoundInConversation', 'There is no such activity.');
      return activityId;
    }
    return conversation.add({ ...activity, from: { ...BOT, ...activity.from, role: 'bot' } }).id ?? '';
  });

  let endStreams = (): void => {};
  return {
    tokenFor: (user) => issue({ conversationId: randomUUID(), user }),
    mount(server) {
      for (const path of ['/v3/conversations/:id/activities', '/v3/conversations/:id/activities/:activityId']) {
        server.post(path, connector);
        server.put(path, connector);
        server.del(path, connector);
      }
      mountClientRoutes(server, line, uploads);
      endStreams = mountStream(server.server, line);
    },
    close: () => endStreams(),
  };
}
