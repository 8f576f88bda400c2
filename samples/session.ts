import { settingsFromEnv } from 'botbuilder-8x8';
import { type BotProcess, startBotProcess } from './bot-process';
import { settingsFor, startLocalContactCenter } from './local-contact-center';
import { type Site, startSite } from './site/site';
import { webChat } from './web-chat';

/**
 * Everything that `npm start` runs: the bot in a process of its own and, where the contact center is a local one, around
 * it what a browser needs.
 */
export interface Session {
  /** The one address to open; undefined where there is no page. */
  readonly url: string | undefined;
  /** What else there is to know, line by line. */
  readonly notes: readonly string[];
  readonly bot: BotProcess;
  /** The local contact center, where it is. */
  readonly centerUrl: string | undefined;
  close(): Promise<void>;
}

/** Stands for a local contact center that does not run yet. */
const ANY_CENTER = {
  url: 'http://127.0.0.1',
  apiKey: 'key',
  channelId: 'channel',
  realtime: { key: 'k', secret: 's' },
};

/** The first of three ports side by side. Throws a `SettingsError` for whatever is wrong in `env`. */
function firstPort(env: NodeJS.ProcessEnv): number {
  const { port } = settingsFromEnv({ ...env, ...settingsFor(ANY_CENTER) });
  if (port > 65_533) throw new Error('PORT must be from 0 to 65533: the two ports after it are used too.');
  return port;
}

/** With 0 each of them takes a free one. */
const portAfter = (port: number, distance: number): number => (port === 0 ? 0 : port + distance);

/** A bot with an identity takes activities of the Bot Framework's own channels only. */
const hasIdentity = (env: NodeJS.ProcessEnv): boolean => Boolean(env.MicrosoftAppId?.trim());

/** Where a browser of this machine finds the bot, for links to the larger files of agents. */
const ownAddress = (port: number) => (port === 0 ? {} : { BotPublicUrl: `http://localhost:${port}` });

/** The bot alone, against the contact center that its settings name. */
async function startAlone(env: NodeJS.ProcessEnv): Promise<Session> {
  const { gateway } = settingsFromEnv(env);
  const bot = await startBotProcess(env);
  const notes = [
    `The bot:            ${bot.url}/api/messages`,
    `The contact center: ${gateway.url}`,
    'Its webhook must point to https://<your public host>/api/8x8/webhook',
    ...(hasIdentity(env) ? [] : ['As a user in a terminal: npm run chat']),
  ];
  return { url: undefined, notes, bot, centerUrl: undefined, close: () => bot.stop() };
}

/** The bot between a local contact center and a page for its users, each at a port of its own. */
async function startAll(env: NodeJS.ProcessEnv, tell: (line: string) => void): Promise<Session> {
  const port = firstPort(env);
  const running: { bot?: BotProcess; site?: Site; center?: { close(): Promise<void> } } = {};
  const close = async (): Promise<void> => {
    await running.site?.close();
    await running.bot?.stop();
    await running.center?.close();
  };

  try {
    const { center, settings } = await startLocalContactCenter(portAfter(port, 1), {
      onRestartBot: () => running.bot?.restart('SIGKILL'),
    });
    running.center = center;
    if (!hasIdentity(env)) {
      running.site = await startSite({
        port: portAfter(port, 2),
        botUrl: () => running.bot?.url ?? '',
        async bot() {
          if (!running.bot) throw new Error('The bot does not run yet.');
          return running.bot.endpoint();
        },
        centerUrl: center.url,
        webChatFile: await webChat(tell).catch((error: Error) => void tell(error.message)),
      });
    }
    // The files that users send lie here, and the bot fetches files from this machine only where it is told to.
    const hosts = [env.AttachmentAllowedHosts?.trim(), running.site && new URL(running.site.lineUrl).host];
    const AttachmentAllowedHosts = hosts.filter(Boolean).join(',');
    const bot = await startBotProcess({ ...ownAddress(port), ...env, ...settings, AttachmentAllowedHosts });
    running.bot = bot;
    center.setWebhookUrl(`${bot.url}/api/8x8/webhook`);
    const notes = [
      `The bot:                  ${bot.url}/api/messages`,
      `The local contact center: ${center.url}   (no ChatGatewayApiKey is set)`,
      `In terminals instead:     npm run chat   and   npm run agent${env.PORT?.trim() ? `   (with PORT=${port})` : ''}`,
    ];
    return { url: running.site?.url, notes, bot, centerUrl: center.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Starts the sample with the settings in `env`. Where `ChatGatewayApiKey` is set that is the bot alone, at `PORT`. Else
 * the contact center is a local one: it listens at the next port, and the shop's page at the one after it.
 */
export const startSession = (env: NodeJS.ProcessEnv, tell: (line: string) => void = console.log): Promise<Session> =>
  env.ChatGatewayApiKey?.trim() ? startAlone(env) : startAll(env, tell);
