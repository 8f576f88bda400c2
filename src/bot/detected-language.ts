import type { Activity } from 'botbuilder';
import { type ConversationId, type Language, languageOf, type TranscriptLog } from '../handoff';
import { wellFormed } from './well-formed';

/** How far back is looked, entries; and how many texts of the user tell enough. */
const LOOKED_AT = 50;
const TEXTS = 5;

/** The language a text is written in, as a locale; undefined where nothing tells. */
export type DetectLanguage = (text: string) => string | undefined;

/** The language a user has written in of late, for channels that give no locale; undefined where nothing tells. */
export async function detectedLanguage(
  transcripts: Pick<TranscriptLog, 'flush' | 'newest'>,
  conversation: ConversationId,
  detect: DetectLanguage,
): Promise<Language | undefined> {
  await transcripts.flush();
  const entries = await transcripts.newest(conversation, { limit: LOOKED_AT });
  const texts = entries
    .filter(({ author }) => author === 'user')
    .map(({ activity }): Partial<Activity> => wellFormed(JSON.parse(activity)))
    .flatMap(({ type, text }) => (type === 'message' && text?.trim() ? [text] : []));
  return languageOf(detect(texts.slice(-TEXTS).reverse().join('\n')));
}
