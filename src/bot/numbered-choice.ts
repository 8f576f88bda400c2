import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { ConversationId, TranscriptLog } from '../handoff';
import { asWestern } from './as-western';

/** How far back is looked, entries: dots and events stand between the messages. */
const LOOKED_AT = 20;

const NUMBER = /^\s{0,8}([1-9]\d?)[.)]?\s{0,8}$/;

const choices = z.object({ handoff: z.object({ choices: z.array(z.string()) }) });

/**
 * What a user means by a number, where the last that was shown to him is an agent's numbered list: the number, and what
 * stands behind it. Undefined for everything else.
 */
export async function numberedChoice(
  transcripts: Pick<TranscriptLog, 'flush' | 'newest'>,
  conversation: ConversationId,
  { type, text = '' }: Partial<Activity>,
): Promise<string | undefined> {
  const number = type === 'message' ? NUMBER.exec(asWestern(text.slice(0, 20)))?.[1] : undefined;
  if (number === undefined || text.length > 20) return undefined;
  await transcripts.flush();
  const entries = await transcripts.newest(conversation, { limit: LOOKED_AT });
  const shown = entries
    .filter(({ author }) => author !== 'user')
    .map(({ activity }): Partial<Activity> => JSON.parse(activity))
    .findLast((activity) => activity.type === 'message');
  const title = choices.safeParse(shown?.channelData).data?.handoff.choices[Number(number) - 1];
  return title === undefined ? undefined : `${number}. ${title}`;
}
