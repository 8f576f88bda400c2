import { type Handoff, type HistoryMessage, noteOf, splitText, type TranscriptEntry } from '../../handoff';
import { cardWords } from '../cards/card-words';
import { createLineReader, type Line, mayTell } from './lines';
import type { HistoryParts } from './options';

/** So many entries are read at a time. */
const PAGE = 500;
/** How much the history may be in all, characters: it goes into one request. */
const MOST_IN_ALL = 400_000;
/** Larger cards are told in words, characters. */
const MOST_CARD = 20_000;

/** How a file of the whole conversation is called. */
export const TRANSCRIPT_FILE = 'conversation.txt';

/** The newest messages before a handoff, oldest first. */
export interface NewestMessages {
  readonly messages: readonly HistoryMessage[];
  /** Whether there was more than that. */
  readonly isPart: boolean;
}

/** The entries that are needed to have `most` lines and one more, oldest first; `isAll`: these are all there are. */
async function newestEntries(
  parts: HistoryParts,
  { conversation, historyUntil }: Pick<Handoff, 'conversation' | 'historyUntil'>,
): Promise<{ entries: TranscriptEntry[]; isAll: boolean }> {
  const pages: TranscriptEntry[][] = [];
  let lines = 0;
  for (let until = historyUntil; ; ) {
    const page = await parts.transcripts.newest(conversation, { until, limit: PAGE });
    const told = page.filter(({ activity }) => mayTell(JSON.parse(activity)));
    pages.unshift(told);
    const read = createLineReader(parts);
    lines += told.flatMap((entry) => read(entry)).length;
    const [oldest] = page;
    if (page.length < PAGE || !oldest) return { entries: pages.flat(), isAll: true };
    if (lines > parts.most) return { entries: pages.flat(), isAll: false };
    until = oldest.seq - 1;
  }
}

/** A line as the contact center takes it: it knows two authors, so that what an agent said is told by name. */
function historyMessage(line: Line, maxTextLength: number): { message: HistoryMessage; isCut: boolean } {
  const fits = line.cards.filter(({ content }) => JSON.stringify(content).length <= MOST_CARD);
  const told = line.cards.filter((card) => !fits.includes(card)).map(cardWords);
  const words = [line.text, ...told].filter((part) => part !== '').join('\n');
  const text = line.author === 'agent' ? `${line.name ?? 'Agent'}: ${words}` : words;
  const [start = ''] = splitText(text, maxTextLength);
  const isCut = start.length < text.length;
  return {
    message: {
      author: line.author === 'user' ? 'user' : 'bot',
      text: isCut ? `${start}…` : text,
      ...(fits.length > 0 ? { cards: fits } : {}),
    },
    isCut: isCut || told.length > 0,
  };
}

/** The newest of these messages that go into one request. */
function thatFit(messages: readonly HistoryMessage[]): HistoryMessage[] {
  let left = MOST_IN_ALL;
  const first = messages.findLastIndex((message) => {
    left -= JSON.stringify(message).length;
    return left < 0;
  });
  return messages.slice(first + 1);
}

/** The newest messages of a conversation up to the handoff's beginning; where there are more, the first one says so. */
export async function newestMessages(
  parts: HistoryParts,
  handoff: Pick<Handoff, 'conversation' | 'historyUntil'>,
): Promise<NewestMessages> {
  const { entries, isAll } = await newestEntries(parts, handoff);
  const lines = entries.flatMap(createLineReader(parts));
  const all = lines.map((line) => historyMessage(line, parts.maxTextLength));
  const fitting = thatFit(all.map(({ message }) => message));
  const isPart = !isAll || fitting.length > parts.most || fitting.length < all.length || all.some(({ isCut }) => isCut);
  if (!isPart) return { messages: fitting, isPart };
  const text = noteOf(parts.notes, 'transcript.part', { file: TRANSCRIPT_FILE });
  return { messages: [{ author: 'bot', text }, ...fitting.slice(1 - parts.most)], isPart };
}
