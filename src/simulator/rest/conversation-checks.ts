import type { AdditionalProperty, Assignment, CardPayload, ConversationUser } from '../../wire/resources';
import type { ChatRecord, SimulatedMessage } from '../chats/chat';
import type { MessageDraft } from '../chats/messages';
import type { Hub } from '../hub';
import { asFields, asList, type Fields, oneOf, optionalText, text } from './fields';
import { invalid, Problem } from './problem';

const LANGUAGES = 'en ru de ja es fr pt it pl hr nl ar da ko no sv vi cy th zh-CN zh-TW'.split(' ');
/** The content types of cards that the vendor knows. */
export const CARD_TYPES = [
  'application/vnd.microsoft.card.adaptive',
  'application/8x8.quick.replies',
  'Interactive',
  'Location',
  'Template',
  'Suggestions',
  'Buttons',
  'Carousel',
];
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const USER_TEXTS = ['name', 'userId', 'phone', 'company', 'caseId'] as const;

/** The user's data of a request, or a 400. Members the vendor does not name are left out. */
export function checkUser(value: unknown): ConversationUser {
  const fields = asFields(value, 'user');
  const user: ConversationUser = {};
  for (const key of USER_TEXTS) {
    const given = optionalText(fields, key);
    if (given !== undefined) user[key] = given;
  }
  const email = optionalText(fields, 'email');
  if (email !== undefined) {
    if (!EMAIL.test(email)) throw invalid('user.email: must be an e-mail address.');
    user.email = email;
  }
  if (fields.language !== undefined) user.language = oneOf(fields.language, 'language', LANGUAGES);
  if (fields.additionalProperties !== undefined) {
    user.additionalProperties = asList(fields.additionalProperties, 'user.additionalProperties', 30).map(checkProperty);
  }
  return user;
}

function checkProperty(value: unknown): AdditionalProperty {
  const fields = asFields(value, 'user.additionalProperties');
  return { key: text(fields, 'key'), value: text(fields, 'value') };
}

/** The assignment of a request: a known queue, or any script. An unknown queue is the vendor's `invalid_queue`. */
export function checkAssignment(hub: Hub, value: unknown): Assignment {
  const fields = asFields(value, 'assignment');
  const type = oneOf(fields.type ?? 'queue', 'assignment.type', ['queue', 'script']);
  const id = text(fields, 'id');
  if (type === 'queue') checkQueue(hub, id);
  return { type, id };
}

export function checkQueue(hub: Hub, id: string): void {
  if (!hub.queues.has(id)) throw new Problem(400, 'invalid_queue', `Queue ID ${id} is invalid.`);
}

export function checkChannel(hub: Hub, id: string): string {
  if (!hub.channels.has(id)) throw new Problem(400, 'invalid_channel', `Channel ID ${id} is invalid.`);
  return id;
}

/** A message of a request, for a chat or for its history, or a 400. It may name only files that the chat has. */
export function checkMessage(value: unknown, chat?: ChatRecord): MessageDraft {
  const fields = asFields(value, 'message');
  const type = oneOf(fields.authorType, 'authorType', ['user', 'bot']);
  const written = optionalText(fields, 'text') ?? '';
  const attachments = asList(fields.attachments, 'attachments').map((attachment) => {
    const id = text(asFields(attachment, 'attachments'), 'id');
    const file = chat?.attachments.get(id);
    if (!file) throw new Problem(400, 'invalid_attachment', `Attachment ID ${id} is invalid.`);
    return file;
  });
  const cards = asList(fields.cards, 'cards').map(checkCard);
  const externalProvider = checkExternalProvider(fields);
  if (written !== '' && externalProvider) throw invalid('Both text and externalProvider cannot be provided.');
  if (written === '' && attachments.length + cards.length === 0 && !externalProvider) {
    throw invalid('text: may not be empty where there is neither an attachment nor a card.');
  }
  return { author: { id: type, type }, text: written, attachments, cards, externalProvider };
}

export function checkCard(value: unknown): CardPayload {
  const fields = asFields(value, 'cards');
  const contentType = oneOf(fields.contentType, 'contentType', CARD_TYPES);
  return { id: optionalText(fields, 'id'), contentType, content: asFields(fields.content, 'content') };
}

function checkExternalProvider(fields: Fields): SimulatedMessage['externalProvider'] {
  if (fields.externalProvider === undefined) return undefined;
  const provider = asFields(fields.externalProvider, 'externalProvider');
  return { name: oneOf(provider.name, 'name', ['X']), externalMessageId: text(provider, 'externalMessageId') };
}
