import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { ConversationId, TranscriptLog } from '../handoff';
import { asWestern } from './as-western';

/** How far back is looked, entries: dots and events stand between the messages. */
const LOOKED_AT = 20;

/** Longer texts say more than a number, characters. */
const MOST = 20;

const NUMBER = /^\s{0,8}([1-9]\d?)[.)]?\s{0,8}$/;

const choices = z.object({ handoff: z.object({ choices: z.array(z.string()) }) });

/** What a user chose from a numbered list. */
export interface NumberedChoice {
  readonly number: number;
  /** What stands behind it. */
  readonly title: string;
}

/** What a user means by a number, where the last that was shown to him is a numbered list; undefined for all else. */
export async function numberedChoice(
  transcripts: Pick<TranscriptLog, 'flush' | 'newest'>,
  conversation: ConversationId,
  { type, text }: Partial<Activity>,
): Promise<NumberedChoice | undefined> {
  if (type !== 'message' || typeof text !== 'string' || text.length > MOST) return undefined;
  const number = Number(NUMBER.exec(asWestern(text))?.[1]);
  if (!number) return undefined;
  await transcripts.flush();
  const entries = await transcripts.newest(conversation, { limit: LOOKED_AT });
  const shown = entries
    .filter(({ author }) => author !== 'user')
    .map(({ activity }): Partial<Activity> => JSON.parse(activity))
    .findLast((activity) => activity.type === 'message');
  const title = choices.safeParse(shown?.channelData).data?.handoff.choices[number - 1];
  return title === undefined ? undefined : { number, title };
}
