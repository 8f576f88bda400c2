import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { AxiosAdapter } from 'axios';
import { type Clock, systemClock } from '../../handoff/clock';
import { HandoffError } from '../../handoff/errors';

/** How the Chat Gateway is reached. */
export interface GatewayClientOptions {
  /** The key of 8x8 Admin Console, sent as `x-api-key` with every call but the public key's. */
  readonly apiKey: string;
  /** The scheme and host, with a path only where a proxy adds one. @default 'https://api.8x8.com' */
  readonly url?: string;
  /** Sent as `X-8x8-Tenant`; needed where the customer has more than one tenant. */
  readonly tenantId?: string;
  /** How long one call may take until its whole answer is there, ms. @default 10_000 */
  readonly timeoutMs?: number;
  /** How long one attachment may take, up or down, ms. @default 60_000 */
  readonly downloadTimeoutMs?: number;
  /** The largest JSON answer that is read, bytes. @default 10 MiB */
  readonly maxAnswerBytes?: number;
  /** The largest JSON request that is sent, bytes. @default 10 MiB */
  readonly maxRequestBytes?: number;
  /** The largest attachment, up or down, bytes. @default 25 MiB */
  readonly maxAttachmentBytes?: number;
  /** What stands before `/<kid>/public`; the vendor's pages disagree about it. @default '/chat-gateway/v1/jwk' */
  readonly publicKeyPath?: string;
  /** Keeps connections to an `http:` address. @default a keep-alive agent of the client */
  readonly httpAgent?: HttpAgent;
  /** Keeps connections to an `https:` address. @default a keep-alive agent of the client */
  readonly httpsAgent?: HttpsAgent;
  /** Sends requests in another way than Node's `http`. */
  readonly adapter?: AxiosAdapter;
  /** @default the machine's */
  readonly clock?: Clock;
}

/** The options with every default filled in. */
export type CompleteClientOptions = Required<Omit<GatewayClientOptions, 'tenantId' | 'adapter'>> &
  Pick<GatewayClientOptions, 'tenantId' | 'adapter'>;

const MiB = 1024 * 1024;
const KEEP_ALIVE = { keepAlive: true, maxSockets: 64, maxFreeSockets: 16 };
const HEADER_VALUE = /^[\x21-\x7e]{1,512}$/;

function invalid(name: string, expected: string): never {
  throw new HandoffError('invalid-options', `Expected \`${name}\` to be ${expected}`);
}

function checkedUrl(url: string): string {
  const expected = 'an absolute http: or https: URL without user, query and fragment';
  if (!URL.canParse(url)) invalid('url', expected);
  const { protocol, username, password, search, hash } = new URL(url);
  if (!['http:', 'https:'].includes(protocol) || username || password || search || hash) invalid('url', expected);
  return url.replace(/\/+$/, '');
}

/** Checks the options once and fills in what was left out. Throws `HandoffError` `invalid-options`; prints no value. */
export function completeClientOptions(options: GatewayClientOptions): CompleteClientOptions {
  const {
    apiKey,
    url = 'https://api.8x8.com',
    tenantId,
    timeoutMs = 10_000,
    downloadTimeoutMs = 60_000,
    maxAnswerBytes = 10 * MiB,
    maxRequestBytes = 10 * MiB,
    maxAttachmentBytes = 25 * MiB,
    publicKeyPath = '/chat-gateway/v1/jwk',
    httpAgent = new HttpAgent(KEEP_ALIVE),
    httpsAgent = new HttpsAgent(KEEP_ALIVE),
    adapter,
    clock = systemClock,
  } = options;
  if (!HEADER_VALUE.test(apiKey)) invalid('apiKey', 'printable ASCII without spaces');
  if (tenantId !== undefined && !HEADER_VALUE.test(tenantId)) invalid('tenantId', 'printable ASCII without spaces');
  if (!/^(\/[A-Za-z0-9_-]+)+$/.test(publicKeyPath)) invalid('publicKeyPath', 'a path such as /chat-gateway/v1/jwk');
  const amounts = { timeoutMs, downloadTimeoutMs, maxAnswerBytes, maxRequestBytes, maxAttachmentBytes };
  for (const [name, value] of Object.entries(amounts)) {
    if (!Number.isSafeInteger(value) || value < 1) invalid(name, 'a whole number from 1 up');
  }
  return { apiKey, url: checkedUrl(url), tenantId, ...amounts, publicKeyPath, httpAgent, httpsAgent, adapter, clock };
}
