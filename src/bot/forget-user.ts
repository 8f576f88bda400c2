import type { Activity } from 'botbuilder';
import type { ConversationId, HandoffStore, TranscriptLog } from '../handoff';

const PAGE = 500;

/** Whether the user said or did something in the conversation; being named by others is not enough. */
async function tookPart(transcripts: TranscriptLog, conversation: ConversationId, userId: string): Promise<boolean> {
  for (let after = 0; ; ) {
    const entries = await transcripts.page(conversation, { after, limit: PAGE });
    for (const { author, activity: json } of entries) {
      const activity: Partial<Activity> = JSON.parse(json);
      if (author === 'user' && activity.from?.id === userId) return true;
    }
    const last = entries.at(-1);
    if (last === undefined || entries.length < PAGE) return false;
    after = last.seq;
  }
}

/**
 * Deletes all that is kept of a user: the conversations in which he took part, with their transcripts, ended handoffs,
 * items and deliveries. A handoff that is not over keeps its own until it is. Returns how many conversations.
 */
export async function forgetUser(
  { store, transcripts }: { store: HandoffStore; transcripts: TranscriptLog },
  { channelId, userId }: { channelId: string; userId: string },
): Promise<number> {
  await transcripts.flush();
  let forgotten = 0;
  for (const conversationId of await transcripts.conversationsWith(channelId, `"id":${JSON.stringify(userId)}`)) {
    const conversation = { channelId, conversationId };
    if (!(await tookPart(transcripts, conversation, userId))) continue;
    await store.forget(conversation);
    forgotten += 1;
  }
  return forgotten;
}
