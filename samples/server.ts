import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage } from 'botbuilder';
import {
  type BotHandoff,
  ChatGatewayChannel,
  consoleLogger,
  createHandoff,
  type Logger,
  settingsFromEnv,
} from 'botbuilder-8x8';
import * as restify from 'restify';
import { Basket } from './shop/basket';
import { FileStorage } from './shop/file-storage';
import { ShopBot } from './shop/shop-bot';
import { Visits } from './shop/visits';

/** A running bot. */
export interface RunningBot {
  /** Where it listens, such as `http://localhost:3978`. */
  readonly url: string;
  /** Finishes what is in flight and closes everything. */
  close(): Promise<void>;
}

/** A bot that is being stopped may still hold the port: it is waited for this long, ms. */
const PORT_MS = 5_000;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

async function listen(server: restify.Server, port: number): Promise<void> {
  const giveUpAt = Date.now() + PORT_MS;
  while (!(await isFree(port)) && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 200));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
}

const PICTURE = join(__dirname, 'shop', 'blue-vase.png');

/**
 * Starts the shop's bot with the settings in `env`, and `ShopFolder` for what it keeps itself (without it, in memory).
 * Throws a `SettingsError` that names every wrong one.
 */
export async function startBot(env: NodeJS.ProcessEnv, logger: Logger = consoleLogger): Promise<RunningBot> {
  const settings = settingsFromEnv(env);
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...settings.app }));
  // Users who write to 8x8 first: in a widget, on WhatsApp, by SMS, …
  const channel = new ChatGatewayChannel({ botName: 'Shop' });
  let url = '';
  const state = new ConversationState(env.ShopFolder ? new FileStorage(env.ShopFolder) : new MemoryStorage());
  const visits = new Visits(state);
  const agents: Pick<BotHandoff, 'update' | 'missed'> = {
    update: (context, update) => handoff.update(context, update),
    missed: (context) => handoff.missed(context),
  };
  const bot = new ShopBot({ visits, agents, pictureUrl: () => `${url}/blue-vase.png` });

  const handoff = createHandoff({
    adapter,
    channel,
    bot,
    ...settings,
    // Who is not understood twice is asked whether he wants a person.
    triggers: { missed: 2, confirm: ['missed'] },
    logger,
  });
  for (const each of [adapter, channel]) {
    each.use(new Basket(visits, agents));
    each.use(handoff.middleware);
    each.onTurnError = handoff.onTurnError;
  }

  const server = restify.createServer({ name: 'shop-bot' });
  // The webhook's signature is over the bytes as they came: no body parser before it.
  server.post('/api/8x8/webhook', handoff.webhook);
  server.get('/api/8x8/attachments', handoff.attachments);
  server.get('/health/live', handoff.live);
  server.get('/health/ready', handoff.ready);
  server.get('/blue-vase.png', async (_req, res) => {
    res.setHeader('content-type', 'image/png');
    res.end(await readFile(PICTURE));
  });
  server.post('/api/messages', ...restify.plugins.bodyParser({ maxBodySize: 1_000_000 }), async (req, res) => {
    await adapter.process(req, res, (context) => bot.run(context));
  });

  await handoff.start();
  await listen(server, settings.port);
  url = `http://localhost:${server.address().port}`;
  return {
    url,
    async close() {
      await new Promise<void>((resolve) => {
        // A connection whose request is answered only now would be kept for the next one.
        const sweep = setInterval(() => server.server.closeIdleConnections(), 50);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
      });
      await handoff.stop();
    },
  };
}
