import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** A name for this process's worker that tells where it runs, and that no other worker has. */
export const processOwner = (): string => `${hostname()}/${process.pid}/${randomUUID()}`;

/**
 * Whether a worker of that name is surely gone: it ran on this machine, and its process is no more. A process that now
 * has its number, ours included, counts as it: then the lease decides.
 */
export function isGone(owner: string): boolean {
  const [host, pid] = owner.split('/');
  if (host !== hostname() || !pid || !/^\d{1,10}$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
