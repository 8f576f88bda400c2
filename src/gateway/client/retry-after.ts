const LONGEST_MS = 60 * 60 * 1000;

/**
 * How long a `Retry-After` header asks to wait, ms, or undefined where it says nothing readable (RFC 9110 10.2.3:
 * seconds or a date). Never more than an hour, so that one wrong header cannot stop a conversation for good.
 */
export function retryAfterMs(header: unknown, now: number): number | undefined {
  if (typeof header !== 'string') return undefined;
  const value = header.trim();
  const wanted = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wanted) ? undefined : Math.min(Math.max(wanted, 0), LONGEST_MS);
}
