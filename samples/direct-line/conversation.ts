import type { Activity } from 'botbuilder';

/** Activities in order, and the watermark that stands after them. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

/** A conversation of a user with the bot: everything said, and who listens. */
export interface Conversation {
  readonly id: string;
  /** Adds an activity, gives it an id and a time, and shows it to who listens. */
  add(activity: Partial<Activity>): Partial<Activity>;
  /** Puts another activity in the place of one. Answers whether there was such a one. */
  change(id: string, activity: Partial<Activity>): boolean;
  /** What came after a watermark; everything without one. */
  since(watermark?: number): ActivitySet;
  /** Calls `listener` with what comes from now on; the returned function ends it. */
  listen(listener: (set: ActivitySet) => void): () => void;
}

/** Starts an empty conversation. A watermark is the number of the newest entry that was read. */
export function createConversation(id: string): Conversation {
  const entries: { readonly number: number; readonly activity: Partial<Activity> }[] = [];
  const listeners = new Set<(set: ActivitySet) => void>();
  let number = 0;
  let sent = 0;

  const show = (activity: Partial<Activity>): void => {
    for (const listener of listeners) listener({ activities: [activity], watermark: String(number) });
  };
  const keep = (activity: Partial<Activity>): void => {
    // Somebody who comes later does not want to know who was typing.
    if (activity.type !== 'typing') {
      number += 1;
      entries.push({ number, activity });
    }
    show(activity);
  };

  return {
    id,
    add(activity) {
      sent += 1;
      const kept: Partial<Activity> = {
        ...activity,
        id: `${id}|${String(sent).padStart(7, '0')}`,
        timestamp: new Date(),
        channelId: 'directline',
        conversation: { id } as Activity['conversation'],
      };
      keep(kept);
      return kept;
    },
    change(activityId, activity) {
      const at = entries.findIndex((entry) => entry.activity.id === activityId);
      const [old] = at < 0 ? [] : entries.splice(at, 1);
      if (!old) return false;
      const { timestamp, channelId, conversation, from } = old.activity;
      keep({ ...activity, id: activityId, timestamp, channelId, conversation, from });
      return true;
    },
    since(watermark = 0) {
      return {
        activities: entries.filter((entry) => entry.number > watermark).map(({ activity }) => activity),
        watermark: String(number),
      };
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
