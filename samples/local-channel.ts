import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { createConnector } from './direct-line/connector';
import { postToBot } from './direct-line/post-to-bot';
import { Refusal } from './direct-line/read-body';

/** What the bot did in the conversation: sent, changed or deleted an activity. */
export interface ChannelEvent {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity?: Partial<Activity>;
}

/** A channel on this machine: a Bot Connector that the bot sends to, and a way to speak to the bot as a user. */
export interface LocalChannel {
  /** The bot's `serviceUrl`. */
  readonly url: string;
  /** Sends an activity of the user. Resolves when the bot's turn has ended; rejects where it was not accepted. */
  send(conversationId: string, activity: Partial<Activity>): Promise<void>;
  /** Sends a message of the user. */
  say(conversationId: string, text: string, more?: Partial<Activity>): Promise<void>;
  close(): Promise<void>;
}

/** How a local channel is made. */
export interface LocalChannelOptions {
  /** The bot's messaging endpoint, such as `http://localhost:3978/api/messages`. */
  readonly botEndpoint: string;
  /** Called for everything the bot does. */
  onEvent(event: ChannelEvent): void;
  /** Lets a test refuse what the bot sends: a status to answer instead of taking it. */
  readonly refuse?: (event: ChannelEvent) => number | undefined;
  /** The user. @default Kim */
  readonly user?: { readonly id: string; readonly name: string };
  /** @default en-US */
  readonly locale?: string;
}

/** Starts a channel on a free port of this machine. */
export async function startLocalChannel(options: LocalChannelOptions): Promise<LocalChannel> {
  const user = options.user ?? { id: 'kim', name: 'Kim' };
  let sent = 0;

  const connector = createConnector(({ method, conversationId, activityId: given, activity }) => {
    sent += 1;
    const activityId = method === 'POST' || !given ? `bot-${sent}` : given;
    const event: ChannelEvent = { method, conversationId, activityId, activity };
    const status = options.refuse?.(event);
    if (status !== undefined) throw new Refusal(status, 'Refused', 'Refused by the local channel.');
    options.onEvent(event);
    return activityId;
  });
  const server = createServer((request, response) => void connector(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const send = (conversationId: string, activity: Partial<Activity>): Promise<void> =>
    postToBot(options.botEndpoint, {
      id: randomUUID(),
      timestamp: new Date(),
      channelId: 'local',
      serviceUrl: url,
      from: { ...user, role: 'user' },
      recipient: { id: 'bot', name: 'Shop', role: 'bot' },
      conversation: { id: conversationId } as Activity['conversation'],
      locale: options.locale ?? 'en-US',
      ...activity,
    });

  return {
    url,
    send,
    say: (conversationId, text, more) => send(conversationId, { type: 'message', text, ...more }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
