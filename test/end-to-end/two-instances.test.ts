import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import * as restify from 'restify';
import { type LocalChannel, startLocalChannel } from '../../samples/local-channel';
import { type BotHandoff, ChatGatewayChannel, createHandoff, quietLogger } from '../../src';
import { type SimulatedCenter, startSimulator } from '../../src/simulator';

const QUICK = { pollMs: 100, settleMs: 150, fallbackMs: 600, unreadableMs: 1_200, retryMostMs: 400 };

interface Instance {
  readonly url: string;
  readonly handoff: BotHandoff;
  readonly server: restify.Server;
}

describe('one bot for both flows, in two instances on one store', () => {
  let folder: string;
  let center: SimulatedCenter;
  let channel: LocalChannel;
  let front: Server;
  let instances: Instance[];
  const screen: string[] = [];

  async function startInstance(): Promise<Instance> {
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
    const visits = new ChatGatewayChannel();
    const bot = async (context: TurnContext): Promise<void> => {
      const { type, text } = context.activity;
      if (type === 'message' && text === 'agent') await handoff.request(context);
      else if (type === 'message') await context.sendActivity(`echo ${text}`);
    };
    const { url, apiKey, channelId } = center;
    const handoff = createHandoff({
      adapter,
      channel: visits,
      bot,
      store: `sqlite:${join(folder, 'handoff.sqlite')}`,
      gateway: { url, apiKey, channelId, queueId: 'support', webhookId: 'bot-webhook', webhookMaxAgeMs: 300_000 },
      recognizer: null,
      logger: quietLogger,
      timing: QUICK,
    });
    for (const each of [adapter, visits]) each.use(handoff.middleware);
    const server = restify.createServer();
    server.post('/api/8x8/webhook', handoff.webhook);
    server.post('/api/messages', ...restify.plugins.bodyParser(), async (req, res) => adapter.process(req, res, bot));
    await handoff.start();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${server.address().port}`, handoff, server };
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-test-'));
    center = await startSimulator();
    instances = [await startInstance(), await startInstance()];
    let turn = 0;
    // A load balancer: each request goes to the other one.
    front = createServer((request, response) => {
      const { url = '' } = instances[turn++ % instances.length] ?? {};
      response.statusCode = 307;
      response.setHeader('location', `${url}${request.url}`);
      response.end();
    });
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    center.setWebhookUrl(`${instances[0]?.url}/api/8x8/webhook`);
    channel = await startLocalChannel({
      botEndpoint: `http://127.0.0.1:${(front.address() as AddressInfo).port}/api/messages`,
      onEvent: ({ activity }) => void (activity?.type === 'message' && screen.push(activity.text ?? '')),
    });
  });
  afterEach(async () => {
    await channel.close();
    await new Promise<void>((resolve) => front.close(() => resolve()));
    for (const { server, handoff } of instances) {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await handoff.stop();
    }
    await center.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers, hands over and takes back users of both, whichever instance hears of them', async () => {
    const visitor = center.visitors.open({ user: { name: 'Kim' } });
    const { chat } = visitor;
    const isShown = (text: string): Promise<unknown> =>
      center.until(() => chat.messages.some(({ author, text: said }) => author.type === 'bot' && said.includes(text)));
    for (let index = 0; index < 6; index += 1) {
      center.setWebhookUrl(`${instances[index % 2]?.url}/api/8x8/webhook`);
      visitor.say(`word ${index}`);
      await channel.say('user', `user ${index}`);
    }
    visitor.say('agent');
    await channel.say('user', 'agent');
    const alice = center.agents.get('alice');
    const chats = [await alice.accept(), await alice.accept()];
    const relayed = chats.find(({ id }) => id !== chat.id);
    await isShown('talking with');
    center.setWebhookUrl(`${instances[1]?.url}/api/8x8/webhook`);
    await channel.say('user', 'to the agent');
    await center.until(() => relayed?.messages.some(({ text }) => text === 'to the agent'));
    alice.end(chat.id);
    await isShown('ended the chat');
    visitor.say('back');
    await isShown('echo back');
    const echoes = chat.messages.filter(({ text }) => text.startsWith('echo')).map(({ text }) => text);
    expect(echoes).to.deep.equal([...[0, 1, 2, 3, 4, 5].map((index) => `echo word ${index}`), 'echo back']);
    expect(screen.filter((text) => text.startsWith('echo'))).to.have.length(6);
    expect(center.chats()).to.have.length(2);
  });
});
