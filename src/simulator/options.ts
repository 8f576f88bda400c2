import { type SimulatorClock, systemClock } from './clock';
import { createSigningKey, type SigningKey } from './deliveries/signing-key';
import {
  type AgentOptions,
  DEFAULT_PREPARED_RESPONSES,
  DEFAULT_QUEUES,
  DEFAULT_TRANSACTION_CODES,
  type DepartmentOptions,
  defaultAgents,
  type PreparedResponse,
  type QueueOptions,
  type TransactionCode,
} from './desk-options';
import type { FaultPlan } from './faults/fault-plan';
import { SimulatorError } from './simulator-error';

export interface SimulatorOptions {
  /** The port on 127.0.0.1; 0 takes a free one. @default 0 */
  port?: number;
  /** What `x-api-key` must say. @default 'simulator-key' */
  apiKey?: string;
  /** Key and secret of the real-time metrics. @default 'realtime-key' */
  realtimeKey?: string;
  /** @default 'realtime-secret' */
  realtimeSecret?: string;
  /** How long a token of the real-time metrics lives. @default 1800 */
  realtimeTokenSeconds?: number;
  /** @default 'tenant01' */
  tenantId?: string;
  /** @default 'customer01' */
  customerId?: string;
  /** @default [{ id: 'support', name: 'Support' }, { id: 'billing', name: 'Billing' }] */
  queues?: readonly QueueOptions[];
  /** @default alice in support, bruno in billing */
  agents?: readonly AgentOptions[];
  /** What a chat can be transferred to beside queues. @default [] */
  departments?: readonly DepartmentOptions[];
  /** What the desk offers at wrap-up, at least one. @default resolved, follow-up, complaint, no-answer */
  transactionCodes?: readonly TransactionCode[];
  /** What the desk offers to insert; the first nine have a key. @default a greeting, a goodbye and two between */
  preparedResponses?: readonly PreparedResponse[];
  /** The id of the channel that is ready from the start. @default 'bot' */
  channelId?: string;
  /** Where the ready channel's events go. Without it they go to the simulator itself, which answers 204. */
  webhookUrl?: string;
  /** What faults, lags and the order of a transfer's events are drawn from. @default 1 */
  seed?: number;
  /** @default the machine's */
  clock?: SimulatorClock;
  /** @default {} */
  faults?: FaultPlan;
  /** Reads of messages see the chat as it was up to this long ago. @default 0 */
  readLagMs?: number;
  /** How long a chat stays `created`, and a change of its queue takes. 0 means at once, after the answer. @default 0 */
  settleMs?: number;
  /** Which of the two events of a transfer comes first. @default 'random' */
  transferOrder?: 'random' | 'transfer-first' | 'left-first';
  /** Whether `GET …/messages` lists the history the chat was opened with. @default false */
  listHistory?: boolean;
  /** How a message to an ended chat is refused. @default 400 */
  idleChatStatus?: 400 | 404;
  /** Whether the events of one chat wait for each other, retries included. @default true */
  orderedDeliveries?: boolean;
  /** The waits before the retries of a delivery; after the last it is given up. @default [100, 250, 500, 1000, 2000, 4000] */
  retryDelaysMs?: readonly number[];
  /** How long the webhook may take to answer. @default 5000 */
  deliveryTimeoutMs?: number;
  /** Whether `WEB_HOOK_VERIFY` is signed. The vendor does not say; a receiver that copes without copes with it. @default false */
  signVerification?: boolean;
  /** Larger JSON bodies are answered 413. @default 1048576 */
  maxBodyBytes?: number;
  /** Larger files are answered 413. @default 10485760 */
  maxAttachmentBytes?: number;
  /** How many events of the wire are kept at least; never more than twice that. @default 1000 */
  eventLogSize?: number;
  /** The key that signs deliveries. @default a new one */
  signingKey?: SigningKey;
  /** Where the bot says how it is; the wire shows it. @default `/health/ready` beside the webhook */
  botHealthUrl?: string;
  /** Restarts the bot. Where it is given, the wire has a switch for it. */
  onRestartBot?: () => void | Promise<void>;
}

/** Options that stay as they were given, or not given. */
type WithoutDefault = 'webhookUrl' | 'botHealthUrl' | 'onRestartBot';

export type CompleteOptions = Required<Omit<SimulatorOptions, WithoutDefault>> & Pick<SimulatorOptions, WithoutDefault>;

const ID = /^[A-Za-z0-9_-]{1,128}$/;

export function completeOptions(options: SimulatorOptions): CompleteOptions {
  const given: SimulatorOptions = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  );
  const queues = options.queues ?? DEFAULT_QUEUES;
  const complete: Omit<CompleteOptions, 'signingKey'> = {
    port: 0,
    apiKey: 'simulator-key',
    realtimeKey: 'realtime-key',
    realtimeSecret: 'realtime-secret',
    realtimeTokenSeconds: 1_800,
    tenantId: 'tenant01',
    customerId: 'customer01',
    channelId: 'bot',
    seed: 1,
    clock: systemClock,
    faults: {},
    readLagMs: 0,
    settleMs: 0,
    transferOrder: 'random',
    listHistory: false,
    idleChatStatus: 400,
    orderedDeliveries: true,
    retryDelaysMs: [100, 250, 500, 1000, 2000, 4000],
    deliveryTimeoutMs: 5000,
    signVerification: false,
    maxBodyBytes: 1_048_576,
    maxAttachmentBytes: 10_485_760,
    eventLogSize: 1000,
    departments: [],
    transactionCodes: DEFAULT_TRANSACTION_CODES,
    preparedResponses: DEFAULT_PREPARED_RESPONSES,
    ...given,
    queues,
    agents: options.agents ?? defaultAgents(queues),
  };
  check(complete);
  // Last, because making one takes longer than all the rest.
  return { ...complete, signingKey: options.signingKey ?? createSigningKey() };
}

function check({
  queues,
  agents,
  departments,
  transactionCodes,
  channelId,
  webhookUrl,
  botHealthUrl,
}: Omit<CompleteOptions, 'signingKey'>): void {
  const invalid = (message: string) => new SimulatorError('invalid-option', message);
  const ids = [channelId, ...[...queues, ...agents, ...departments].map(({ id }) => id)];
  const wrong = ids.find((id) => !ID.test(id));
  if (wrong !== undefined) throw invalid(`Expected ids of letters, digits, _ and -, got \`${wrong}\`.`);
  for (const [name, url] of Object.entries({ webhookUrl, botHealthUrl })) {
    if (url !== undefined && !URL.canParse(url)) {
      throw invalid(`Expected \`${name}\` to be an absolute URL, got \`${url}\`.`);
    }
  }
  if (queues.length === 0) throw invalid('Expected at least one queue in `queues`, got none.');
  if (transactionCodes.length === 0) throw invalid('Expected at least one code in `transactionCodes`, got none.');
  for (const department of departments) {
    if (department.queues.length === 0) throw invalid(`Expected department \`${department.id}\` to have a queue.`);
  }
  for (const party of [...agents, ...departments]) {
    const unknown = party.queues.find((id) => !queues.some((queue) => queue.id === id));
    if (unknown !== undefined) throw invalid(`Expected \`${party.id}\` to have known queues, got \`${unknown}\`.`);
  }
}
