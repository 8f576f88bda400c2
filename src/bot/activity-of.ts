import type { Activity, Attachment, CardAction } from 'botbuilder';
import { type Card, type ChatMessage, splitText } from '../handoff';
import { ADAPTIVE_CARD, adaptiveCard } from './cards/adaptive-card';
import { cardWords } from './cards/card-words';
import { cut } from './cards/limits';
import { QUICK_REPLIES, quickReplies } from './cards/quick-replies';
import type { ChannelCapabilities } from './channel-capabilities';

/** A file of an agent as it can be shown. */
export interface ShownFile {
  readonly name: string;
  readonly contentType: string;
  /** A web address, or the file itself as a `data:` URI. */
  readonly url: string;
}

/** What an agent's message is made of when it is shown: its files, or the sentence said in place of one. */
export interface ShownMessage extends Pick<ChatMessage, 'text' | 'cards'> {
  readonly files?: readonly (ShownFile | string)[];
}

/** What a message becomes piece by piece. */
interface Pieces {
  readonly lines: string[];
  readonly attachments: Attachment[];
  readonly actions: CardAction[];
  /** What the user may answer to by its number. */
  readonly numbered: string[];
}

const HERO_CARD = 'application/vnd.microsoft.card.hero';
const MOST_BUTTON_TITLE = 80;
const LINK = /https?:\/\//i;

// A press is said in the user's name, so it reads as what was chosen on every channel.
const actionOf = (title: string): CardAction => ({ type: 'imBack', title, value: title });

/** What quick replies become: suggested actions, a card with buttons, or a list to answer to. */
function addReplies(
  { lines, attachments, actions, numbered }: Pieces,
  titles: readonly string[],
  channel: ChannelCapabilities,
): void {
  const short = titles.every((title) => title.length <= MOST_BUTTON_TITLE);
  if (short && actions.length + titles.length <= channel.suggestedActions) actions.push(...titles.map(actionOf));
  else if (short && titles.length <= channel.heroButtons) {
    attachments.push({ contentType: HERO_CARD, content: { buttons: titles.map(actionOf) } });
  } else {
    const first = numbered.length + 1;
    lines.push(titles.map((title, index) => `${first + index}. ${title}`).join('\n'));
    numbered.push(...titles);
  }
}

/** What a card is called that says nothing. */
const kindOf = ({ contentType }: Card): string =>
  contentType === ADAPTIVE_CARD ? 'Adaptive Card' : cut(contentType, 100);

function addCard(pieces: Pieces, card: Card, channel: ChannelCapabilities): void {
  const replies = card.contentType === QUICK_REPLIES ? quickReplies(card.content) : undefined;
  if (replies) {
    addReplies(pieces, replies, channel);
    return;
  }
  const content =
    card.contentType === ADAPTIVE_CARD && channel.adaptiveCards
      ? adaptiveCard(card.content, channel.executeActions)
      : undefined;
  if (content) pieces.attachments.push({ contentType: ADAPTIVE_CARD, content });
  else pieces.lines.push(cardWords(card) || `[${kindOf(card)}]`);
}

const linkText = (name: string): string => name.replace(/[\\[\]]/g, '\\$&');

function addFile({ lines, attachments }: Pieces, file: ShownFile | string, channel: ChannelCapabilities): void {
  if (typeof file === 'string') {
    lines.push(file);
    return;
  }
  const { name, contentType, url } = file;
  const isInline = url.startsWith('data:');
  const shows = channel.files === 'all' || (channel.files === 'images' && contentType.startsWith('image/'));
  if (isInline || shows) attachments.push({ contentType, name, contentUrl: url });
  else lines.push(channel.markdown ? `[${linkText(name)}](${url})` : `${name}: ${url}`);
}

/**
 * An agent's message as activities that the channel can show, in order; mostly one, none for a message that says
 * nothing. What cannot be shown otherwise is said in words.
 */
export function activitiesOf(message: ShownMessage, channel: ChannelCapabilities): Partial<Activity>[] {
  const pieces: Pieces = { lines: [], attachments: [], actions: [], numbered: [] };
  for (const card of message.cards) addCard(pieces, card, channel);
  for (const file of message.files ?? []) addFile(pieces, file, channel);

  const { lines, attachments, actions, numbered } = pieces;
  const said = [message.text, ...lines].filter((line) => line.trim() !== '').join('\n\n');
  // Some channels show suggested actions only below a text.
  const choices = attachments.length === 0 ? actions.map(({ title }) => title).join(' · ') : '';
  const text = said === '' ? choices : said;
  if (text === '' && attachments.length === 0) return [];
  // Marked up it would lose its line ends; where it has a link, that is worth more.
  const format = LINK.test(text) ? {} : { textFormat: 'plain' };
  const parts = splitText(text, channel.textLength);
  return parts.map((part, index): Partial<Activity> => {
    const isLast = index === parts.length - 1;
    return {
      type: 'message',
      ...(part === '' ? {} : { text: part, ...format }),
      ...(isLast && attachments.length > 0 ? { attachments } : {}),
      ...(isLast && numbered.length > 0 ? { channelData: { handoff: { choices: numbered } } } : {}),
      ...(isLast && actions.length > 0 ? { suggestedActions: { actions, to: [] } } : {}),
    };
  });
}
