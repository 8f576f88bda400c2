import type { Activity, Attachment } from 'botbuilder';
import type { Card, Json } from '../handoff';
import { ADAPTIVE_CARD } from './cards/adaptive-card';
import { cut, type JsonObject, parsedCard } from './cards/limits';
import { QUICK_REPLIES } from './cards/quick-replies';
import { asWords, fieldsOf, listOf, textIn } from './fields';

const WITH_BUTTONS = new Set([
  'application/vnd.microsoft.card.hero',
  'application/vnd.microsoft.card.thumbnail',
  'application/vnd.microsoft.card.receipt',
  'application/vnd.microsoft.card.audio',
  'application/vnd.microsoft.card.video',
  'application/vnd.microsoft.card.animation',
]);

/** Buttons that say something for the user; the others lead somewhere else. */
const SAYING = new Set(['imBack', 'postBack', 'messageBack']);

/** The card of an attachment that the agent sees as a card, also where the bot gave its JSON; undefined of any other. */
export function adaptiveCardIn({ contentType, content }: Attachment): JsonObject | undefined {
  if (contentType !== ADAPTIVE_CARD) return undefined;
  const card = typeof content === 'string' ? parsedCard(content) : content;
  return fieldsOf(card).type === 'AdaptiveCard' ? card : undefined;
}

/** Whether an attachment is a card that the agent sees as a card. */
export const isAdaptiveCard = (attachment: Attachment): boolean => adaptiveCardIn(attachment) !== undefined;

/** A button, as the bot offered it. */
export interface Button {
  readonly type: string;
  /** With the title of its card where several are called the same. */
  readonly title: string;
  readonly value: unknown;
}

const MOST_CARD_TITLE = 100;

const buttonOf = (button: unknown, card?: unknown): (Button & { readonly card?: string })[] => {
  const { type, title, text, value } = fieldsOf(button);
  const said = textIn(title) ?? textIn(text) ?? asWords(value);
  if (!SAYING.has(String(type)) || said === '') return [];
  const cardTitle = textIn(fieldsOf(card).title) ?? textIn(fieldsOf(card).text);
  return [{ type: String(type), title: said, value, card: cardTitle && cut(cardTitle.trim(), MOST_CARD_TITLE) }];
};

/** The buttons of an activity that say something for the user: suggested actions, and those of its cards. */
export function buttonsOf({ attachments = [], suggestedActions }: Partial<Activity>): Button[] {
  const offered = [
    ...attachments
      .filter(({ contentType }) => WITH_BUTTONS.has(contentType))
      .flatMap(({ content }) => listOf(fieldsOf(content).buttons).flatMap((button) => buttonOf(button, content))),
    ...listOf(suggestedActions?.actions).flatMap((button) => buttonOf(button)),
  ];
  const isOnly = (title: string): boolean => offered.filter((one) => one.title === title).length === 1;
  return offered.map(({ type, title, value, card }) => ({
    type,
    title: card === undefined || isOnly(title) ? title : `${card}: ${title}`,
    value,
  }));
}

/** What an activity shows beside its words, as 8x8 shows it: Adaptive Cards, and buttons as quick replies. */
export function cardsOf(activity: Partial<Activity>): Card[] {
  const adaptive = (activity.attachments ?? [])
    .map(adaptiveCardIn)
    .filter((card) => card !== undefined)
    .map((content): Card => ({ contentType: ADAPTIVE_CARD, content: content as Json }));
  const options = buttonsOf(activity).map(({ title, value }) => ({
    title,
    data: { postback: asWords(value) || title },
  }));
  return options.length === 0 ? adaptive : [...adaptive, { contentType: QUICK_REPLIES, content: { options } }];
}

/** A card without the buttons that are told as quick replies. */
export function withoutButtons(content: unknown): Json {
  if (typeof content !== 'object' || content === null || !('buttons' in content)) return content as Json;
  const buttons = listOf(content.buttons).filter((button) => !SAYING.has(String(fieldsOf(button).type)));
  return { ...content, buttons } as Json;
}
