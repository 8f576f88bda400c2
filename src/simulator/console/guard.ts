import type { IncomingMessage } from 'node:http';
import { Problem } from '../rest/problem';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a `Host` names this machine itself. */
export const isLoopback = (host = ''): boolean => {
  const address = `http://${host}`;
  return URL.canParse(address) && LOOPBACK.has(new URL(address).hostname);
};

/**
 * Only programs of this machine and the console's own pages may use it. A name that was made to point here (DNS
 * rebinding) stands in `Host`; a browser names another page in `Origin`, on every POST, and says by `Sec-Fetch-Site`
 * where a request comes from that has none. What is `open` may be asked for by any page, such as one with the desk in a
 * frame; it cannot read the answer.
 */
export function checkCaller({ headers }: IncomingMessage, open: boolean): void {
  const { host, origin, 'sec-fetch-site': site = 'none' } = headers;
  const isOwn = origin === undefined || origin === `http://${host}`;
  const isNear = open || site === 'same-origin' || site === 'none';
  if (isLoopback(host) && isOwn && isNear) return;
  throw new Problem(403, 'forbidden', 'The simulator serves this machine and its own pages only.');
}
