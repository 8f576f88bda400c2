import type { Clock } from '../../handoff/clock';

/** An access token and how long it lives. */
export interface AccessToken {
  readonly value: string;
  readonly livesMs: number;
}

/** A token that is fetched once for all who ask, and renewed before it expires. */
export interface TokenSource {
  /** Rejects with what fetching it threw, where there is none that lives. */
  get(): Promise<string>;
  /** The token was not accepted: the next to ask gets another. */
  refused(value: string): void;
}

/** How long before its end a token is renewed: a tenth of its life, a minute at most. */
const renewBefore = (livesMs: number): number => Math.min(60_000, livesMs / 10);

/** One fetch is in flight at most. */
export function createTokenSource(fetchToken: () => Promise<AccessToken>, clock: Pick<Clock, 'now'>): TokenSource {
  let current: { readonly value: string; readonly renewAt: number; readonly endsAt: number } | undefined;
  let fetching: Promise<string> | undefined;

  async function renew(): Promise<string> {
    const askedAt = clock.now();
    const { value, livesMs } = await fetchToken();
    current = { value, renewAt: askedAt + livesMs - renewBefore(livesMs), endsAt: askedAt + livesMs };
    return value;
  }

  return {
    get() {
      const now = clock.now();
      if (current && now < current.renewAt) return Promise.resolve(current.value);
      fetching ??= renew().finally(() => {
        fetching = undefined;
      });
      const { value, endsAt } = current ?? {};
      // Until its end the old one is as good, where there is no new one.
      return fetching.catch((error: unknown) => {
        if (value !== undefined && endsAt !== undefined && clock.now() < endsAt && current?.value === value)
          return value;
        throw error;
      });
    },
    refused(value) {
      if (current?.value === value) current = undefined;
    },
  };
}
