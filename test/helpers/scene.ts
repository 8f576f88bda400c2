import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import * as restify from 'restify';
import { type ChannelEvent, type LocalChannel, startLocalChannel } from '../../samples/local-channel';
import {
  type BotHandoff,
  ChatGatewayChannel,
  type ChatGatewayChannelOptions,
  createHandoff,
  type HandoffOptions,
  type Logger,
} from '../../src';
import { type SimulatedCenter, type SimulatedChat, type SimulatorOptions, startSimulator } from '../../src/simulator';

/** Waits that make a test quick; the orders between them are those of the defaults. */
const QUICK = {
  pollMs: 100,
  settleMs: 150,
  openMs: 2_000,
  fallbackMs: 600,
  unreadableMs: 1_200,
  agentLeftMs: 800,
  retryMostMs: 400,
} as const;

/** What a scene is set with. */
export interface SceneOptions {
  readonly bot: (context: TurnContext, handoff: BotHandoff) => Promise<void>;
  readonly handoff?: Partial<HandoffOptions>;
  readonly gateway?: Partial<HandoffOptions['gateway']>;
  /** What depends on where the contact center is. */
  readonly ofCenter?: (center: SimulatedCenter) => Pick<SceneOptions, 'handoff'>;
  readonly simulator?: SimulatorOptions;
  /** Whether users can write on 8x8's own channels too, and how the bot's channel behaves there. */
  readonly channel8x8?: ChatGatewayChannelOptions;
  readonly refuse?: (event: ChannelEvent) => number | undefined;
  /** What the adapter does with what the bot throws; a line of the log where absent. */
  readonly onTurnError?: (handoff: BotHandoff) => BotHandoff['onTurnError'];
}

/** A bot, a user's channel and a contact center, each on a real port. */
export interface Scene {
  readonly center: SimulatedCenter;
  readonly channel: LocalChannel;
  /** Everything the bot did on the channel, in order. */
  readonly events: readonly ChannelEvent[];
  /** The texts on the user's screen, in order. */
  readonly screen: readonly string[];
  /** Lines of the log. */
  readonly log: readonly string[];
  readonly handoff: BotHandoff;
  /** The bot's channel on 8x8, where it has one. */
  readonly visits: ChatGatewayChannel | undefined;
  readonly botUrl: string;
  say(text: string, more?: Partial<Activity>): Promise<void>;
  /** Resolves when `probe` holds; it is asked now and whenever something happens on the channel or in the center. */
  until<T>(probe: () => T | undefined | false): Promise<T>;
  /** Resolves with the index of the first text on the screen that fits, from `from` on. */
  reads(text: string | RegExp, from?: number): Promise<number>;
  accept(agentId?: string): Promise<SimulatedChat>;
  /** Stops the bot as SIGTERM would, and starts it again on the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const CONVERSATION = 'conversation-1';

function recordingLogger(lines: string[]): Logger {
  const write = (level: string) => (message: string, fields?: object) =>
    void lines.push(`${level} ${message} ${JSON.stringify(fields ?? {})}`);
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** Sets a scene. Close it at the end of the test. */
export async function setScene({
  bot,
  handoff: more,
  gateway,
  ofCenter,
  simulator,
  refuse,
  onTurnError,
  channel8x8,
}: SceneOptions): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-test-'));
  const center = await startSimulator(simulator);
  const events: ChannelEvent[] = [];
  const screen: string[] = [];
  const log: string[] = [];
  const heard: string[] = [];
  const listeners = new Set<() => void>();
  const happened = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const unwatch = (['change', 'request', 'delivery'] as const).map((type) => center.on(type, happened));

  const startBot = async (port: number) => {
    const visits = channel8x8 ? new ChatGatewayChannel({ thinkingAfterMs: null, ...channel8x8 }) : undefined;
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
    const running: { handoff?: BotHandoff } = {};
    const run = (context: TurnContext): Promise<void> => bot(context, running.handoff as BotHandoff).finally(happened);
    const handoff = createHandoff({
      adapter,
      channel: visits,
      bot: run,
      store: `sqlite:${join(folder, 'handoff.sqlite')}`,
      gateway: {
        url: center.url,
        apiKey: center.apiKey,
        channelId: center.channelId,
        queueId: 'support',
        webhookMaxAgeMs: 300_000,
        ...gateway,
      },
      logger: recordingLogger(log),
      // The bots of the tests say themselves when a person is wanted.
      recognizer: null,
      ...more,
      ...ofCenter?.(center).handoff,
      timing: { ...QUICK, ...more?.timing },
    });
    running.handoff = handoff;
    adapter.use(handoff.middleware);
    const logTurnError = async (_context: TurnContext, error: Error): Promise<void> =>
      void log.push(`bot failed ${error.name}`);
    const turnError = onTurnError?.(handoff) ?? logTurnError;
    adapter.onTurnError = (context, error) => turnError(context, error).finally(happened);
    visits?.use(handoff.middleware);
    if (visits) visits.onTurnError = adapter.onTurnError;
    const server = restify.createServer();
    server.post('/api/8x8/webhook', handoff.webhook);
    server.get('/api/8x8/attachments', handoff.attachments);
    server.head('/api/8x8/attachments', handoff.attachments);
    server.get('/health/live', handoff.live);
    server.get('/health/ready', handoff.ready);
    server.post('/api/messages', ...restify.plugins.bodyParser(), async (req, res) => adapter.process(req, res, run));
    await handoff.start();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return {
      handoff,
      visits,
      port: server.address().port,
      async stop() {
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.server.closeAllConnections();
        });
        await handoff.stop();
      },
    };
  };

  let running = await startBot(0);
  const botUrl = `http://127.0.0.1:${running.port}`;
  center.setWebhookUrl(`${botUrl}/api/8x8/webhook`);
  const channel = await startLocalChannel({
    botEndpoint: `${botUrl}/api/messages`,
    refuse,
    onEvent(event) {
      events.push(event);
      if (event.activity?.type === 'message') screen.push(event.activity.text ?? '');
      happened();
    },
  });

  const until = <T>(probe: () => T | undefined | false): Promise<T> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        try {
          const found = probe();
          if (found === undefined || found === false) return;
          listeners.delete(look);
          resolve(found);
        } catch (error) {
          listeners.delete(look);
          reject(error);
        }
      };
      listeners.add(look);
      look();
    });

  return {
    center,
    channel,
    events,
    screen,
    log,
    get handoff() {
      return running.handoff;
    },
    get visits() {
      return running.visits;
    },
    botUrl,
    say: (text, activity) => {
      heard.push(text);
      return channel.say(CONVERSATION, text, activity);
    },
    until,
    reads: (text, from = 0) =>
      until(() => {
        const fits = (line: string): boolean => (typeof text === 'string' ? line.includes(text) : text.test(line));
        const index = screen.findIndex((line, at) => at >= from && fits(line));
        return index >= 0 && index + 1;
      }).then((found) => found - 1),
    accept: (agentId = 'alice') => center.agents.get(agentId).accept(),
    async restart() {
      await running.stop();
      running = await startBot(running.port);
    },
    async close() {
      for (const end of unwatch) end();
      const lines = log.join('\n');
      const texts = [...heard, ...center.chats().flatMap(({ messages }) => messages.map(({ text }) => text))];
      const leaked = texts.filter((text) => text.length >= 8 && lines.includes(text));
      await channel.close();
      await running.stop();
      await center.close();
      await rm(folder, { recursive: true, force: true });
      if (leaked.length > 0) throw new Error(`The log holds what was said: ${leaked.join(', ')}`);
    },
  };
}
