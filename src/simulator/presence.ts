/** Whether an agent takes chats: at the desk, logged in but away from it, or not logged in. */
export type Presence = 'available' | 'away' | 'offline';

export const PRESENCES: readonly Presence[] = ['available', 'away', 'offline'];
