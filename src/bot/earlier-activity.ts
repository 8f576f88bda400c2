import type { Activity } from 'botbuilder';
import type { ConversationId, TranscriptLog } from '../handoff';
import { RecentActivities } from './recent-activities';
import { wellFormed } from './well-formed';

/** How far back is looked, entries. */
const LOOKED_AT = 100;

const ABOUT_ANOTHER = new Set(['messageUpdate', 'messageDelete', 'messageReaction', 'invoke']);

/** Whether it takes an earlier activity to tell what this one says. */
const isAboutAnother = ({ type, value, channelData }: Activity): boolean =>
  ABOUT_ANOTHER.has(type) || (value !== undefined && value !== null) || Boolean(channelData?.postBack);

/** The earlier activity of the conversation that this one is about, where it is about one. */
export async function earlierActivity(
  transcripts: Pick<TranscriptLog, 'flush' | 'newest'>,
  conversation: ConversationId,
  activity: Activity,
): Promise<Partial<Activity> | undefined> {
  if (!isAboutAnother(activity)) return undefined;
  await transcripts.flush();
  const recent = new RecentActivities();
  for (const entry of await transcripts.newest(conversation, { limit: LOOKED_AT }))
    recent.add(wellFormed(JSON.parse(entry.activity)));
  return recent.about(activity);
}
