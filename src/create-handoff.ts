import {
  botCredentials,
  createAgentFiles,
  createBotSilence,
  createFileLinks,
  createFileRoute,
  createHistory,
  createOutgoingMessages,
  createRelay,
  createRepeatedTexts,
  createRouter,
  createStretchMarker,
  createTranscriptRecorder,
  createTranscriptStore,
  createUserFiles,
  HandoffMiddleware,
} from './bot';
import { createBotCalls } from './bot-calls';
import type { BotHandoff } from './bot-handoff';
import { beginsVisit, byChannel, ChatGatewayChannel, createVisitingCenter, serveVisits } from './channel';
import { connectGateway, createWebhook, isRefusal } from './gateway';
import {
  assignmentIn,
  createBacklogLimit,
  createDoorbell,
  createHandoffs,
  createLaneWorker,
  createPhrasebook,
  createToAgent,
  createToHooks,
  createToUser,
  createTranslation,
  createTriggerNotes,
  createUpkeep,
  createUserTyping,
  hookNames,
  isGone,
  processOwner,
} from './handoff';
import { completeOptions, type HandoffOptions } from './handoff-options';
import { createHealth } from './health';
import { detectLanguage, recognizeAnswer } from './intent';
import {
  createMeters,
  createTelemetryEvents,
  type Observe,
  observeBacklog,
  observedStore,
  tracedContactCenter,
  tracedUserChannel,
  tracedWebhook,
} from './observability';
import { queuesAvailability } from './queues-availability';
import { createStore } from './store';

/** As much as the gateway's client takes of a file. */
const MOST_FILE_BYTES = 26_214_400;

/**
 * Puts live agents behind a bot.
 *
 * ```ts
 * const handoff = createHandoff({ adapter, bot, ...settingsFromEnv(process.env) });
 * adapter.use(handoff.middleware);
 * server.post('/api/8x8/webhook', handoff.webhook);
 * await handoff.start();
 * ```
 */
export function createHandoff(options: HandoffOptions): BotHandoff {
  const complete = completeOptions(options);
  const { adapter, bot, gateway, attachments, filter, leaveWords, agentNotes: notes, maxTextLength } = complete;
  const { triggers, timing, logger, clock } = complete;
  const phrasebook = createPhrasebook({ texts: options.texts, leaveWords, language: options.language });

  const { handoffs: kept, transcripts } = createStore(options.store, { logger, clock: complete.storeClock });
  const { telemetryClient } = options;
  const observers = [createMeters(), ...(telemetryClient ? [createTelemetryEvents(telemetryClient, logger)] : [])];
  const observe: Observe = (happening) => {
    for (const tell of observers) tell(happening);
  };
  const store = observedStore(kept, observe);
  let stopObserving = (): void => undefined;
  const {
    contactCenter: gatewayCenter,
    unhurried,
    isBusy,
    visits,
    keys,
    breaker,
    authorized,
    unknownQueues,
    client,
  } = connectGateway({
    ...gateway,
    requestsPerSecond: complete.requestsPerSecond,
    clock,
    logger,
  });

  const center = tracedContactCenter(gatewayCenter);
  const visited = options.channel ?? (adapter instanceof ChatGatewayChannel ? adapter : undefined);
  const contactCenter = visited ? createVisitingCenter({ contactCenter: center, visits, store, logger }) : center;
  const appId = options.app?.MicrosoftAppId ?? '';
  const both = visited ? byChannel(adapter, visited) : adapter;
  const links = createFileLinks({
    publicUrl: options.links?.publicUrl,
    secret: async () => options.links?.secret ?? store.secret('attachments'),
    lifetimeMs: complete.fileLinkMs,
    clock,
  });
  const { translator, translatorTimeoutMs: timeoutMs } = complete;
  const translation = translator && createTranslation({ translator, timeoutMs, clock, logger });
  const files = createAgentFiles({ contactCenter, links, logger });
  const relay = createRelay({
    adapter: both,
    bot,
    appId,
    phrasebook,
    channels: complete.channels,
    files,
    translation,
    marker: createStretchMarker(transcripts, clock),
    current: (handoffId) => store.handoff(handoffId),
    clock,
    logger,
  });
  const channel = tracedUserChannel(relay);
  const doorbell = createDoorbell({
    store,
    contactCenter,
    unhurried,
    isBusy,
    timing,
    logger,
    onTyping: channel.typing,
  });
  const { availability, close: closeAvailability } = queuesAvailability(options, { clock, logger });
  const history = createHistory({
    ...complete.history,
    transcripts,
    most: contactCenter.maxHistory,
    notes,
    filter,
    maxTextLength,
    maxFileBytes: attachments.maxBytes,
    logger,
  });
  const userFiles = createUserFiles({
    ...attachments,
    clock,
    authorize: options.authorizeAttachment ?? botCredentials({ adapter, appId }),
    transcript: history.file,
    filter,
  });
  const worker = createLaneWorker({
    store,
    steps: {
      toAgent: createToAgent({
        store,
        contactCenter,
        availability,
        whenClosed: options.whenClosed,
        language: options.language,
        history: history.messages,
        afterOpening: history.first,
        files: userFiles,
        translation,
        notes,
        onChangeRefused: options.onChangeRefused,
        timing,
        logger,
      }),
      toUser: createToUser({
        store,
        channel,
        doorbell,
        availability,
        time: { limits: complete.limits, waiting: complete.waiting },
        timing,
        clock,
        logger,
      }),
      ...(visited &&
        serveVisits({
          channel: visited,
          bot,
          store,
          contactCenter: center,
          visits,
          isBusy,
          transcripts,
          visitorFiles: files,
          botFiles: userFiles,
          // A link is for every bot; what lies in the activity itself, not every bot can read.
          inlineBytes: options.links?.publicUrl === undefined ? attachments.maxInlineBytes : 0,
          maxInlineBytes: attachments.maxInlineBytes,
          maxTextLength,
          serviceUrl: gateway.url,
          timing,
          clock,
          logger,
        })),
      toHooks: createToHooks({ store, contactCenter: unhurried, hooks: options, timing, clock, logger }),
    },
    timing,
    clock,
    logger,
    owner: processOwner(),
  });
  const upkeep = createUpkeep({
    store,
    timing,
    retention: complete.retention,
    // Each takes two requests, and half of the budget stays for what users wait for.
    readsPerSecond: complete.requestsPerSecond / 4,
    clock,
    logger,
  });
  breaker.onClose(() => upkeep.reconcile());

  const backlog = createBacklogLimit(store, { most: complete.maxBacklog, clock, logger });
  const handoffs = createHandoffs(store, {
    hooks: hookNames(options),
    maxPending: complete.maxPending,
    maxTextLength,
    backlog,
  });
  const middleware = new HandoffMiddleware({
    handoffs,
    transcripts,
    recorder: createTranscriptRecorder(transcripts, clock),
    recognizer: complete.recognizer,
    recognizeAnswer,
    detectLanguage,
    triggers,
    notes: createTriggerNotes(store, triggers),
    repeated: createRepeatedTexts(transcripts),
    phrasebook,
    leaveWords,
    router: createRouter({
      route: options.route,
      fallback: assignmentIn(gateway),
      timeoutMs: complete.routeTimeoutMs,
      clock,
      logger,
    }),
    silence: createBotSilence({ handoffs, proactive: complete.proactive, logger }),
    outgoing: createOutgoingMessages({ transcripts, notes, filter, maxInlineBytes: attachments.maxInlineBytes }),
    onTyping: createUserTyping({ contactCenter: unhurried, clock, logger }),
    logger,
  });
  const webhook = createWebhook({
    keys,
    async accept(delivery) {
      backlog.check();
      return store.accept(delivery, { begins: visited !== undefined && beginsVisit(delivery) });
    },
    maxAgeMs: gateway.webhookMaxAgeMs,
    onOutcome: (outcome, { eventType }) =>
      observe({ type: 'webhook', outcome, refused: isRefusal(outcome), eventType }),
    clock,
    logger,
  });
  let verified = false;
  const health = createHealth({
    store,
    breaker: breaker.state,
    authorized,
    queues: () => ({ unknown: unknownQueues(), own: gateway.scriptId ?? gateway.queueId }),
    keyCached: () => {
      verified ||= keys.ready();
      return verified ? keys.ready() : undefined;
    },
  });

  return {
    middleware,
    webhook: tracedWebhook(webhook),
    attachments: createFileRoute({
      links,
      // Whoever opens a picture waits behind those who write.
      contactCenter: unhurried,
      maxBytes: MOST_FILE_BYTES,
      now: clock.now,
      logger,
    }),
    live: health.live,
    ready: health.ready,
    transcripts: createTranscriptStore(transcripts, clock),
    async start() {
      await store.start();
      stopObserving = observeBacklog(store);
      // All who use a SQLite file are on this machine, so it can be told who is gone: their lanes wait for no lease.
      if (options.store.startsWith('sqlite:')) await store.releaseGone(isGone);
      health.start();
      worker.start();
      upkeep.start();
      backlog.start();
    },
    async stop() {
      stopObserving();
      backlog.stop();
      await upkeep.stop();
      await worker.stop();
      await transcripts.flush();
      health.stop();
      await store.close();
      client.close();
      closeAvailability();
    },
    ...createBotCalls({ middleware, handoffs, store, transcripts }),
  };
}
