import { randomBytes } from 'node:crypto';

/** Whom a token lets speak, and where. */
export interface Grant {
  readonly conversationId: string;
  readonly user: { readonly id: string; readonly name?: string };
}

/** A token as a client gets it. */
export interface IssuedToken {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}

/** The tokens of a Direct Line: each is bound to one conversation and one user, and says nothing by itself. */
export interface Tokens {
  issue(grant: Grant): IssuedToken;
  /** Who has the token; undefined where it is unknown or too old. */
  find(token: string): Grant | undefined;
}

const LIFE_SECONDS = 1_800;

/** Keeps tokens in memory. `now` is the time in ms. */
export function createTokens(now: () => number = Date.now): Tokens {
  const known = new Map<string, { readonly grant: Grant; readonly expiresAt: number }>();

  return {
    issue(grant) {
      for (const [token, { expiresAt }] of known) if (expiresAt <= now()) known.delete(token);
      const token = randomBytes(32).toString('base64url');
      known.set(token, { grant, expiresAt: now() + LIFE_SECONDS * 1_000 });
      return { conversationId: grant.conversationId, token, expires_in: LIFE_SECONDS };
    },
    find(token) {
      const found = known.get(token);
      return found && found.expiresAt > now() ? found.grant : undefined;
    },
  };
}
