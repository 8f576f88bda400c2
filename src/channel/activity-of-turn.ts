import type { Activity, Attachment } from 'botbuilder';
import { type Json, VISIT_CHANNEL, type Visit, type VisitTurn } from '../handoff';

/** What an activity is made of beside the turn. */
export interface TurnSource {
  readonly visit: Visit;
  /** Unique and the same whenever the turn is run. */
  readonly key: string;
  /** Where the contact center is: the activity's `serviceUrl`. */
  readonly serviceUrl: string;
  /** The files of the message, as the bot gets them. */
  readonly files?: readonly Attachment[];
  readonly botName: string;
}

const fieldOf = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json | undefined })[name]
    : undefined;

/** A quick reply that was pressed, as a click on a suggested action arrives: its value as text where it is one. */
function pressed(value: Json): Partial<Activity> {
  const data = fieldOf(value, 'data');
  const title = fieldOf(data, 'title');
  const payload = fieldOf(data, 'payload');
  // What a suggested action stands for was sent along with it, and comes back.
  const meant = fieldOf(payload, 'postback') ?? payload;
  const text = typeof meant === 'string' && meant !== '' ? meant : typeof title === 'string' ? title : '';
  return { type: 'message', text, textFormat: 'plain', value: meant ?? undefined };
}

/** A card that was answered: `Action.Submit` is a message with a value, `Action.Execute` the SDK's invoke. */
function answered(value: Json): Partial<Activity> {
  const data = fieldOf(value, 'data');
  if (fieldOf(value, 'type') !== 'Action.Execute') {
    return { type: 'message', value: data ?? {}, channelData: { postBack: true } };
  }
  const verb = fieldOf(value, 'verb') ?? fieldOf(data, 'verb');
  const action = { type: 'Action.Execute', data: data ?? {}, ...(typeof verb === 'string' && { verb }) };
  return { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
}

function acted(name: string, value: Json): Partial<Activity> {
  if (name === 'quickReply/action') return pressed(value);
  if (name === 'adaptiveCard/action') return answered(value);
  return { type: 'event', name, value };
}

function said(
  turn: VisitTurn,
  files: readonly Attachment[],
  user: Activity['from'],
  bot: Activity['from'],
): Partial<Activity> {
  switch (turn.type) {
    case 'begun':
      return { type: 'conversationUpdate', membersAdded: [bot, user] };
    case 'user-joined':
      return { type: 'conversationUpdate', membersAdded: [user] };
    case 'user-left':
      return { type: 'conversationUpdate', membersRemoved: [user] };
    case 'user-changed':
      return { type: 'conversationUpdate' };
    case 'over':
      return { type: 'endOfConversation' };
    case 'typing':
      return { type: 'typing' };
    case 'action':
      return acted(turn.name, turn.value);
    case 'message': {
      const { text, cards } = turn.message;
      const shown = cards.map(({ contentType, content }) => ({ contentType, content }));
      return { type: 'message', text, textFormat: 'plain', attachments: [...files, ...shown] };
    }
  }
}

/** Something of a visit as the activity that the bot gets: from the user, on the channel `8x8`. */
export function activityOfTurn(turn: VisitTurn, source: TurnSource): Partial<Activity> {
  const { visit, key, serviceUrl, botName, files = [] } = source;
  const { user: known = {}, channel, msisdn } = visit.about;
  const user = { id: visit.userId ?? visit.chatId, name: known.name ?? '', role: 'user' as const };
  const bot = { id: 'bot', name: botName, role: 'bot' as const };
  const { channelData, ...activity } = said(turn, files, user, bot);
  return {
    id: key,
    timestamp: new Date(turn.at),
    channelId: VISIT_CHANNEL,
    serviceUrl,
    from: user,
    recipient: bot,
    conversation: { id: visit.chatId, isGroup: false } as Activity['conversation'],
    ...(known.language === undefined ? {} : { locale: known.language }),
    ...activity,
    // The vendor's own data, for bots that know of it.
    channelData: { ...channelData, channel, msisdn, user: known, properties: visit.about.properties ?? [] },
  };
}
