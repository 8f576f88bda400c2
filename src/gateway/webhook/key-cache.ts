import type { KeyObject } from 'node:crypto';
import { type Clock, systemClock } from '../../handoff/clock';
import { errorCode } from '../../handoff/errors';
import { type Logger, quietLogger } from '../../handoff/logger';
import type { RsaPublicJwk } from '../client/schemas';
import { importPublicKey } from './public-key';

/** Where keys come from and how long they are believed. */
export interface KeyCacheOptions {
  /** Fetches a key; undefined where 8x8 knows none of that id. Throwing means that nobody could be asked. */
  readonly fetchKey: (kid: string) => Promise<RsaPublicJwk | undefined>;
  /** How long a key is used until it is fetched anew, ms; it goes on being used while that fails. @default one hour */
  readonly ttlMs?: number;
  /** How long "no such key" is remembered, ms. @default 60_000 */
  readonly missTtlMs?: number;
  /** How long to wait after a failed fetch of a known key until the next, ms. @default 30_000 */
  readonly retryMs?: number;
  /** How many fetches a minute ids that are not cached may cause, all together. @default 10 */
  readonly maxUnknownPerMinute?: number;
  /** @default the machine's */
  readonly clock?: Clock;
  /** @default warnings and errors to the console */
  readonly logger?: Logger;
}

/** The key itself; `unknown`: there is none of that id; `unavailable`: it cannot be told now. */
export type KeyLookup = KeyObject | 'unknown' | 'unavailable';

/** The public keys that deliveries are verified with. */
export interface KeyCache {
  get(kid: string): Promise<KeyLookup>;
  /** Whether a key is there, so that deliveries are verified even if 8x8's key endpoint goes away. */
  ready(): boolean;
}

const MINUTE_MS = 60_000;
const MAX_KEYS = 64;

/**
 * Caches keys by `kid`, which is anybody's text until it was verified with: one fetch a `kid` at a time, a bounded
 * number a minute for ids never seen, and a memory for those that do not exist.
 */
export function createKeyCache({
  fetchKey,
  ttlMs = 60 * MINUTE_MS,
  missTtlMs = MINUTE_MS,
  retryMs = 30_000,
  maxUnknownPerMinute = 10,
  clock = systemClock,
  logger = quietLogger,
}: KeyCacheOptions): KeyCache {
  const keys = new Map<string, { readonly key: KeyObject; freshUntil: number }>();
  const missing = new Map<string, number>();
  const underway = new Map<string, Promise<KeyLookup>>();
  let windowEnds = 0;
  let fetchesLeft = 0;

  const forgetOld = (now: number): void => {
    for (const [kid, until] of missing) if (until <= now) missing.delete(kid);
    for (const kid of keys.keys()) if (keys.size > MAX_KEYS) keys.delete(kid);
  };

  const mayFetchUnknown = (now: number): boolean => {
    if (now >= windowEnds) {
      windowEnds = now + MINUTE_MS;
      fetchesLeft = maxUnknownPerMinute;
    }
    return fetchesLeft-- > 0;
  };

  const fetchOne = async (kid: string): Promise<KeyLookup> => {
    try {
      const jwk = await fetchKey(kid);
      const now = clock.now();
      if (jwk === undefined) {
        keys.delete(kid);
        missing.set(kid, now + missTtlMs);
        return 'unknown';
      }
      const key = importPublicKey(jwk);
      keys.set(kid, { key, freshUntil: now + ttlMs });
      forgetOld(now);
      return key;
    } catch (error) {
      logger.warn('A public key could not be fetched', { kid, error: errorCode(error) });
      const known = keys.get(kid);
      if (known === undefined) return 'unavailable';
      known.freshUntil = clock.now() + retryMs;
      return known.key;
    } finally {
      underway.delete(kid);
    }
  };

  return {
    ready: () => keys.size > 0,
    get: async (kid) => {
      const now = clock.now();
      const known = keys.get(kid);
      if (known !== undefined && now < known.freshUntil) return known.key;
      const running = underway.get(kid);
      if (running !== undefined) return running;
      if (known === undefined) {
        forgetOld(now);
        if (missing.has(kid)) return 'unknown';
        if (!mayFetchUnknown(now)) return 'unavailable';
      }
      const fetched = fetchOne(kid);
      underway.set(kid, fetched);
      return fetched;
    },
  };
}
