import type { QueueState } from './availability';
import type { EndReason } from './handoff';
import type { Notice } from './lane';

/** Why no chat is opened, and what the user reads of it. */
export interface NotOpened {
  readonly reason: Extract<EndReason, 'closed' | 'unstaffed'>;
  readonly opensAt?: number;
  readonly notice: Notice;
}

/** What speaks against opening a chat, by the state of the queue; undefined where nothing does. */
export function notOpened(
  { open, opensAt, staffed, timeZone }: QueueState,
  offer?: readonly string[],
): NotOpened | undefined {
  if (!open) {
    if (opensAt === undefined) return { reason: 'closed', notice: { key: 'ended.closed', offer } };
    const params = { opens: { at: opensAt, timeZone: timeZone ?? 'UTC' } };
    return { reason: 'closed', opensAt, notice: { key: 'ended.closed.until', params, offer } };
  }
  return staffed === false ? { reason: 'unstaffed', notice: { key: 'ended.unstaffed', offer } } : undefined;
}
