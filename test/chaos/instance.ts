import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, EventFactory, type TurnContext } from 'botbuilder';
import * as restify from 'restify';
import { ChatGatewayChannel, createHandoff, type HandoffStatus, type Logger } from '../../src';
import { VISIT_CHANNEL } from '../../src/handoff';
import type { InstanceSettings } from './fleet';

/*
 * One process of the bot. It loads its modules, says so, and becomes an instance when it is given its settings: a
 * process that was killed is so followed at once, however slow the machine is at loading.
 */

/** A longer wait of the event loop is worth a line. */
const LAG_MS = 250;

function fileLogger(file: string): Logger {
  // Synchronous, so that the last line before a kill is there.
  const write = (level: string) => (message: string, fields?: object) =>
    appendFileSync(file, `${new Date().toISOString()} ${level} ${message} ${JSON.stringify(fields ?? {})}\n`);
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** Hands over when asked, and says what it was told: what a person should have had is seen in its echo. */
async function bot(context: TurnContext): Promise<void> {
  const { type, text = '', name, value } = context.activity;
  if (type === 'event' && name === 'handoff.status') {
    const { state, reason, handoffId }: HandoffStatus = value;
    if (state !== 'accepted') await context.sendActivity(`status ${state} ${reason} ${handoffId}`);
  } else if (type === 'message') {
    if (text.startsWith('agent')) await context.sendActivity(EventFactory.createHandoffInitiation(context, {}));
    else await context.sendActivity(`echo ${text}`);
  }
}

/** The same in a visit, with two answers to each text; and it tells the run what it cannot tell a user who has left. */
async function visitedBot(context: TurnContext): Promise<void> {
  const { type, text = '', conversation } = context.activity;
  process.send?.({ type: 'visited', chatId: conversation.id });
  await bot(context);
  if (type === 'endOfConversation') process.send?.({ type: 'over', chatId: conversation.id });
  if (type === 'message' && !text.startsWith('agent')) await context.sendActivity(`more ${text}`);
}

const botOfBoth = (context: TurnContext): Promise<void> =>
  context.activity.channelId === VISIT_CHANNEL ? visitedBot(context) : bot(context);

async function serve({ name, logFile, visits, ...options }: InstanceSettings): Promise<void> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const logger = fileLogger(logFile);
  const channel = visits ? new ChatGatewayChannel() : undefined;
  const handoff = createHandoff({ adapter, channel, bot: botOfBoth, ...options, logger });
  adapter.use(handoff.middleware);
  channel?.use(handoff.middleware);
  adapter.use({
    // The channel's log says which instance spoke.
    onTurn(context, next) {
      context.onSendActivities((_context, activities, send) => {
        for (const activity of activities) activity.channelData = { ...activity.channelData, by: name };
        return send();
      });
      return next();
    },
  });
  adapter.onTurnError = async (_context, error) => {
    logger.error('the bot failed', { error: error.name });
    throw error;
  };

  const server = restify.createServer();
  server.post('/api/8x8/webhook', handoff.webhook);
  server.post('/api/messages', ...restify.plugins.bodyParser(), async (req, res) => adapter.process(req, res, bot));
  await handoff.start();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const lag = monitorEventLoopDelay({ resolution: 10 });
  lag.enable();
  setInterval(() => {
    const lagMs = Math.round(lag.max / 1e6);
    if (lagMs > LAG_MS) logger.warn('the event loop was held up', { lagMs });
    lag.reset();
  }, 1_000).unref();

  process.once('SIGTERM', async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.server.closeIdleConnections();
    });
    await handoff.stop();
    process.exit(0);
  });
  process.send?.({ type: 'ready', port: server.address().port });
}

process.once('message', (settings: InstanceSettings) => {
  serve(settings).catch((error: Error) => {
    appendFileSync(settings.logFile, `${error.stack}\n`);
    process.exit(1);
  });
});
// Without the run there is nothing to serve.
process.once('disconnect', () => process.exit(1));
process.send?.({ type: 'loaded' });
