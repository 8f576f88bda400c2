/**
 * How long to wait before attempt `attempts + 1`, ms: doubling from `firstMs` up to `mostMs`, with up to half of it
 * taken off at random so that many waiters do not come back together.
 */
export function backoffMs(
  attempts: number,
  { firstMs, mostMs }: { firstMs: number; mostMs: number },
  random: () => number = Math.random,
): number {
  const full = Math.min(mostMs, firstMs * 2 ** Math.min(attempts, 20));
  return Math.round(full * (1 - random() / 2));
}
