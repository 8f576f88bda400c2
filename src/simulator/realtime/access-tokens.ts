import type { Hub } from '../hub';
import { newId } from '../new-id';
import { Problem } from '../rest/problem';
import type { Route } from '../rest/route';

/** Tokens of the client credentials grant (RFC 6749, 4.4). */
export interface AccessTokens {
  readonly route: Route;
  /** Throws a 401 for a request whose bearer token is not, or no longer, one of these. */
  check(authorization: string | undefined): void;
}

export function createAccessTokens(hub: Hub): AccessTokens {
  const { realtimeKey, realtimeSecret, realtimeTokenSeconds } = hub.options;
  const expected = `Basic ${Buffer.from(`${realtimeKey}:${realtimeSecret}`).toString('base64')}`;
  const tokens = new Map<string, number>();

  return {
    route: {
      operation: 'POST /oauth/v2/token',
      open: true,
      handle({ headers, body }) {
        if (headers.authorization !== expected) throw new Problem(401, 'invalid_client', 'Unknown client.');
        if (new URLSearchParams(body.toString('utf8')).get('grant_type') !== 'client_credentials') {
          throw new Problem(400, 'unsupported_grant_type', 'Expected grant_type=client_credentials.');
        }
        const token = newId();
        tokens.set(token, hub.now() + realtimeTokenSeconds * 1_000);
        const answer = { access_token: token, token_type: 'Bearer', expires_in: realtimeTokenSeconds };
        return { status: 200, body: answer, headers: { 'content-type': 'application/json' } };
      },
    },
    check(authorization = '') {
      const expiresAt = tokens.get(authorization.replace(/^Bearer /, ''));
      if (expiresAt === undefined || expiresAt <= hub.now()) throw new Problem(401, 'unauthorized', 'Unauthorized');
    },
  };
}
