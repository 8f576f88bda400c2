import {
  ATTACHMENTS,
  type AttachmentOptions,
  type Authorize,
  type Bot,
  type ChannelOverrides,
  checkedOverrides,
  HISTORY,
  type HistoryOptions,
  type OutgoingFilter,
  type PersonRecognizer,
  type ProactiveAdapter,
  type Route,
} from './bot';
import type { ChatGatewayChannel } from './channel';
import {
  AGENT_NOTES,
  type AgentNotes,
  type Availability,
  type ChangeRefusal,
  type Clock,
  HandoffError,
  type HandoffHooks,
  type Language,
  type LeaveWords,
  LIMITS,
  type Limits,
  type Logger,
  leaveWordsOf,
  type OpeningHours,
  type ProactiveSends,
  quietLogger,
  type Retention,
  systemClock,
  type TextChanges,
  TIMING,
  type Timing,
  type Translator,
  type TriggerOptions,
  triggerSettings,
  WAITING_NOTES,
  type WaitingNotes,
  type WhenClosed,
} from './handoff';
import { createHandoffRecognizer } from './intent';
import type { EventTracker } from './observability';
import type { Settings } from './settings';

/** What a handoff is made of: the bot, its settings (see `settingsFromEnv`), and what may be exchanged. */
export interface HandoffOptions
  extends Pick<Settings, 'gateway' | 'store'>,
    Partial<Pick<Settings, 'app' | 'links'>>,
    HandoffHooks {
  /** What of the files that users send is passed on, and how it is fetched. */
  readonly attachments?: Partial<AttachmentOptions>;
  /** The `authorization` header for files that need the bot's own. @default the bot's token, for the hosts of Teams and Skype */
  readonly authorizeAttachment?: Authorize;
  /** What the agent is told of the conversation before. */
  readonly history?: Partial<HistoryOptions>;
  /** Sees all that leaves for the contact center, and gives back what may. `redactPersonalData()` is one. */
  readonly filter?: OutgoingFilter;
  /** What the package itself tells the agent, in place of its English. */
  readonly agentNotes?: Partial<AgentNotes>;
  /** How long a message to the agent may be before it is sent in parts, UTF-16 units. @default 4000 */
  readonly maxTextLength?: number;
  /** The bot's adapter; `CloudAdapter` fits. */
  readonly adapter: ProactiveAdapter;
  /** 8x8 as a channel of the bot: users who write there first. @default `adapter`, where it is one */
  readonly channel?: ChatGatewayChannel;
  /** The bot: it is run with `handoff.status` events when an agent joins and when the handoff is over. */
  readonly bot: Bot;
  /**
   * Sees in a text that its writer wants a person. `null`: what users write is not looked at for that.
   *
   * @default `createHandoffRecognizer()`
   */
  readonly recognizer?: PersonRecognizer | null;
  /** Where handoffs go that name no queue, by topic, language, tier, …. @default the settings, else the channel's own */
  readonly route?: Route;
  /** How long `route` may take; after that the settings decide. @default 2000 */
  readonly routeTimeoutMs?: number;
  /** Called when 8x8 did not make a `transfer` or an `update`; the chat goes on as it was. */
  readonly onChangeRefused?: (refusal: ChangeRefusal) => void;
  /** When a handoff begins by itself; `false` or 0 switches a trigger off. */
  readonly triggers?: TriggerOptions;
  /** The real-time metrics of 8x8's queues: where nobody is logged in, nothing is opened. @default not asked */
  readonly realtime?: Settings['realtime'];
  /** When people are there; outside it nothing is opened at 8x8, and the user reads when it opens. @default always */
  readonly openingHours?: OpeningHours | string;
  /** What the user is offered where nobody is there. @default nothing */
  readonly whenClosed?: WhenClosed;
  /**
   * Says whether a queue can be had; asked before a chat is opened, and while the user waits.
   *
   * @default by the opening hours and the real-time metrics, as far as they are set
   */
  readonly availability?: Availability;
  /**
   * Sentences the user reads, in place of the package's own: `{ en: { queued: '…' }, all: { connected: null } }`. `null`
   * silences the sentence and those that say more of it, such as `connected.named`, where these have no text of their own.
   */
  readonly texts?: TextChanges;
  /**
   * What ends a chat when the user writes nothing else, by language or for all; the first is the one the texts name.
   *
   * @default leave, /leave, …, beenden, quitter, 終了, …
   */
  readonly leaveWords?: readonly string[] | Partial<LeaveWords>;
  /** The language for users whose locale is unknown or none of 8x8's. @default en */
  readonly language?: Language;
  /** How many of a user's messages may wait for the agent at once. @default 200 */
  readonly maxPending?: number;
  /** How many items may wait in all; past it deliveries are answered 503 and users asked to write again. @default 100000 */
  readonly maxBacklog?: number;
  /** How many requests a second are made to the gateway at most. 8x8 documents no limit. @default 50 */
  readonly requestsPerSecond?: number;
  /** After how long a handoff ends by itself. @default 15 minutes without an agent, 30 without the user, 60 without the agent */
  readonly limits?: Partial<Limits>;
  /**
   * What becomes of what the bot's own code sends while a person, or the wait for one, has the conversation.
   *
   * @default 'hold'
   */
  readonly proactive?: ProactiveSends;
  /** When a user who waits hears of it. @default after 30 seconds, and at longer and longer gaps */
  readonly waiting?: Partial<WaitingNotes>;
  /** What channels can show, by their ids, over what the package knows of them. */
  readonly channels?: ChannelOverrides;
  /** Puts what users and agents write into the other's language; the original is kept beside it. @default none */
  readonly translator?: Translator;
  /** How long the translation of one text may take, ms; after that it goes as it was said. @default 5000 */
  readonly translatorTimeoutMs?: number;
  /** How long a link to an agent's file holds, ms. @default 24 hours */
  readonly fileLinkMs?: number;
  readonly timing?: Partial<Timing>;
  readonly retention?: Partial<Retention>;
  /** @default warnings and errors to the console */
  readonly logger?: Logger;
  /** The SDK's `BotTelemetryClient`, told of handoffs as events; never of what was said. */
  readonly telemetryClient?: EventTracker;
  /** @default the machine's, and with Postgres the database's for what its instances share */
  readonly clock?: Clock;
}

const DAY_MS = 86_400_000;
const RETENTION: Retention = { deliveriesMs: 7 * DAY_MS, unboundMs: DAY_MS, handoffsMs: 30 * DAY_MS };

const MORE_THAN_NONE = [
  'maxPending',
  'maxBacklog',
  'maxTextLength',
  'requestsPerSecond',
  'routeTimeoutMs',
  'translatorTimeoutMs',
  'fileLinkMs',
] as const;

/** Groups of numbers of which none may be negative or none at all. */
const GROUPS = ['limits', 'waiting', 'timing', 'retention'] as const;

/** With none of them everything would fail, and only when the first user came. */
function checkNumbers(options: HandoffOptions): void {
  for (const group of GROUPS) {
    for (const [name, value] of Object.entries(options[group] ?? {})) {
      if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
        throw new HandoffError('invalid-options', `Expected \`${group}.${name}\` to be a number from 0 up`);
      }
    }
  }
  for (const name of MORE_THAN_NONE) {
    const value: unknown = options[name];
    if (value !== undefined && !(typeof value === 'number' && value > 0)) {
      throw new HandoffError('invalid-options', `Expected \`${name}\` to be a number of more than 0`);
    }
  }
}

/** The options with every default put in, once. Throws `HandoffError` where one of them is wrong. */
export function completeOptions(options: HandoffOptions) {
  const { recognizer } = options;
  checkNumbers(options);
  return {
    ...options,
    maxPending: options.maxPending ?? 200,
    maxBacklog: options.maxBacklog ?? 100_000,
    maxTextLength: options.maxTextLength ?? 4_000,
    requestsPerSecond: options.requestsPerSecond ?? 50,
    routeTimeoutMs: options.routeTimeoutMs ?? 2_000,
    translatorTimeoutMs: options.translatorTimeoutMs ?? 5_000,
    fileLinkMs: options.fileLinkMs ?? DAY_MS,
    proactive: options.proactive ?? ('hold' as const),
    filter: options.filter ?? ((entry: Parameters<OutgoingFilter>[0]) => entry),
    recognizer: recognizer === null ? undefined : (recognizer ?? createHandoffRecognizer()),
    triggers: triggerSettings(options.triggers),
    leaveWords: leaveWordsOf(options.leaveWords),
    channels: checkedOverrides(options.channels),
    attachments: { ...ATTACHMENTS, ...options.attachments },
    history: { ...HISTORY, ...options.history },
    agentNotes: { ...AGENT_NOTES, ...options.agentNotes },
    limits: { ...LIMITS, ...options.limits },
    waiting: { ...WAITING_NOTES, ...options.waiting },
    timing: { ...TIMING, ...options.timing },
    retention: { ...RETENTION, ...options.retention },
    logger: options.logger ?? quietLogger,
    clock: options.clock ?? systemClock,
    /** The store has a clock of its own where none was given: the database's. */
    storeClock: options.clock,
  };
}
