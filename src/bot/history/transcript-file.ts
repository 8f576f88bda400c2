import { type Handoff, noteOf } from '../../handoff';
import { cardWords } from '../cards/card-words';
import { createLineReader, type Line, momentOf } from './lines';
import type { HistoryParts } from './options';

/** So many entries are in memory at a time. */
const PAGE = 200;

const AUTHORS = { user: 'User', bot: 'Bot', agent: 'Agent' } as const;

function asText({ author, name, text, cards, at }: Line): string {
  const words = [text, ...cards.map(cardWords)];
  const said = words.filter((part) => part !== '').join('\n');
  return `${momentOf(at)}  ${name ?? AUTHORS[author]}: ${said.replace(/\r\n|\r|\n/g, '\n    ')}\n`;
}

/** The whole conversation before a handoff as a text file, page by page. */
export async function* transcriptFile(
  parts: HistoryParts,
  { conversation, historyUntil }: Pick<Handoff, 'conversation' | 'historyUntil'>,
): AsyncGenerator<Uint8Array> {
  const read = createLineReader(parts);
  const cut = Buffer.from(`${noteOf(parts.notes, 'transcript.cut')}\n`);
  let left = parts.maxFileBytes - cut.length;
  for (let after = 0; ; ) {
    const page = await parts.transcripts.page(conversation, { after, limit: PAGE });
    const entries = page.filter(({ seq }) => seq <= historyUntil);
    const bytes = Buffer.from(entries.flatMap(read).map(asText).join(''));
    left -= bytes.length;
    yield left < 0 ? cut : bytes;
    const last = page.at(-1);
    if (left < 0 || !last || entries.length < PAGE) return;
    after = last.seq;
  }
}
