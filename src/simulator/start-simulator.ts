import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAgent } from './chats/agent';
import { createChatHandle } from './chats/chat-handle';
import { createVisitors } from './chats/visitor';
import { createConsole } from './console/console';
import { isLoopback } from './console/guard';
import { READY_WEBHOOK_ID, setWebhookUrl } from './deliveries/webhook-url';
import { createHub, type Hub } from './hub';
import { completeOptions, type SimulatorOptions } from './options';
import { isRealtimePath, metricsRoutes, withoutRegion } from './realtime/metrics-routes';
import { attachmentRoutes } from './rest/attachments-routes';
import { channelRoutes } from './rest/channels-routes';
import { conversationRoutes } from './rest/conversations-routes';
import { createGateway, GATEWAY_PATH, type Gateway } from './rest/gateway';
import { messageRoutes } from './rest/messages-routes';
import { webhookRoutes } from './rest/webhooks-routes';
import type { ChatHandle, SimulatedCenter } from './simulated-center';
import { SimulatorError } from './simulator-error';

const HOST = '127.0.0.1';

/**
 * Starts a contact center on this machine: the Chat Gateway's REST API on a real port of the loopback interface, signed
 * deliveries to a webhook, agents, and faults on demand. Everything is in memory. Throws `invalid-option`, and what
 * listening throws where the port is taken.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<SimulatedCenter> {
  const complete = completeOptions(options);
  const operations: string[] = [];
  const hub = createHub(complete, operations);
  const routes = [conversationRoutes, messageRoutes, attachmentRoutes, webhookRoutes, channelRoutes].flatMap((of) =>
    of(hub),
  );
  const realtimeRoutes = metricsRoutes(hub);
  operations.push(...[...routes, ...realtimeRoutes].map(({ operation }) => operation));
  const agents = new Map(complete.agents.map((agent) => [agent.id, createAgent(hub, agent)]));
  const gateway = createGateway(hub, routes, (path) => path.slice(GATEWAY_PATH.length));
  const realtime = createGateway(hub, realtimeRoutes, withoutRegion);
  const visitors = createVisitors(hub);
  const desk = createConsole(hub, agents, visitors);

  const answerOf = ({ headers }: IncomingMessage, { pathname }: URL): Gateway => {
    // Under another name no page gets at the gateway either: the console refuses it.
    if (!isLoopback(headers.host)) return desk;
    if (pathname.startsWith(`${GATEWAY_PATH}/`)) return gateway;
    return isRealtimePath(pathname) ? realtime : desk;
  };

  const server = createServer((request, response) => {
    // A target that is no address, such as `//`, would otherwise end the process.
    const target = request.url ?? '/';
    if (!URL.canParse(target, 'http://simulator')) {
      request.socket.destroy();
      return;
    }
    const url = new URL(target, 'http://simulator');
    answerOf(request, url)(request, response, url).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(complete.port, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  hub.url = `http://${HOST}:${port}`;
  prepareChannel(hub);

  const handles = new Map<string, ChatHandle>();
  const handle = (id: string): ChatHandle => {
    const known = handles.get(id) ?? createChatHandle(hub, hub.chat(id));
    handles.set(id, known);
    return known;
  };
  let closing: Promise<void> | undefined;

  return {
    url: hub.url,
    port,
    apiKey: complete.apiKey,
    realtime: { key: complete.realtimeKey, secret: complete.realtimeSecret },
    tenantId: complete.tenantId,
    customerId: complete.customerId,
    channelId: complete.channelId,
    queues: complete.queues,
    agents: {
      get(id) {
        const agent = agents.get(id);
        if (!agent) throw new SimulatorError('unknown-agent', `There is no agent with the id ${id}.`);
        return agent;
      },
      all: () => [...agents.values()],
    },
    visitors,
    faults: hub.faults,
    events: hub.log.events,
    on: hub.log.on,
    setWebhookUrl: (url) => setWebhookUrl(hub, url),
    rotateKey: hub.rotateKey,
    get signingKey() {
      return hub.signingKey();
    },
    chats: () => [...hub.chats.keys()].map(handle),
    chat: handle,
    until: hub.waiters.until,
    idle: hub.pending.idle,
    close() {
      closing ??= new Promise((resolve) => {
        hub.close();
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closing;
    },
  };
}

function prepareChannel(hub: Hub): void {
  const { channelId: id, webhookUrl, queues } = hub.options;
  setWebhookUrl(hub, webhookUrl ?? `${hub.url}/simulator/webhook`);
  hub.channels.set(id, {
    id,
    name: 'bot',
    type: 'ChatAPI',
    webHookId: READY_WEBHOOK_ID,
    routingOptions: { type: 'queue', id: queues[0]?.id ?? '' },
  });
}
