import { ContactCenterError } from '../handoff/contact-center';
import type { VisitCenter, VisitRoute } from '../handoff/visit';
import type { ConversationUser } from '../wire/resources';
import type { GatewayClient } from './client';
import { foldProperties } from './fold-properties';
import { HANDOFF_ID, ROUTED_FOR } from './handoff-id';
import { atLastMoment } from './last-moment';
import { known, MAX_PROPERTIES } from './to-conversation';
import { translated } from './translated';

/** How visits are brought back after an agent, and told from our own chats. */
export interface VisitGatewayOptions {
  readonly client: GatewayClient;
  /** The Chat API channel that chats are opened on: a chat of it is no visit. */
  readonly channelId: string;
  /** Where visits go that name no queue. */
  readonly queueId?: string;
  /** The webhook that visits come back to after an agent. @default they do not come back */
  readonly webhookId?: string;
  /** After how many minutes a visit that came back ends, 20 to 600. @default the vendor's */
  readonly totalMinutes?: number;
  /** After how many minutes without an answer of the user it ends, 10 to 300. @default the vendor's */
  readonly userMinutes?: number;
}

/** 8x8's Chat Gateway as visits need it. */
export function createVisitGateway(options: VisitGatewayOptions): VisitCenter {
  const { client, channelId, queueId, webhookId, totalMinutes, userMinutes } = options;
  return {
    look: (chatId) =>
      translated(async () => {
        const { state, channelId: channel, assignment, user } = await client.conversations.get(chatId);
        const { additionalProperties, ...fields } = user ?? {};
        const properties = additionalProperties?.filter(({ key }) => key !== ROUTED_FOR);
        return {
          state,
          foreign: channel === channelId || (properties?.some(({ key }) => key === HANDOFF_ID) ?? false),
          routedFor: additionalProperties?.find(({ key }) => key === ROUTED_FOR)?.value,
          about: { ...(assignment && { assignment }), user: known(fields), ...(properties && { properties }) },
        };
      }),

    signal: (chatId, what) =>
      translated(() =>
        what === 'typing' ? client.indicators.typing(chatId, 'bot') : client.indicators.thinking(chatId),
      ),

    askBack: (chatId) =>
      translated(async () => {
        if (webhookId === undefined) return;
        const limits = { maxTotalMinutes: totalMinutes, userTimeoutInMinutes: userMinutes };
        const configuration = totalMinutes === undefined && userMinutes === undefined ? undefined : limits;
        await client.afterAgent.assign(chatId, { type: 'webhook', id: webhookId, configuration });
      }),

    route: (chatId, { assignment, ...news }, { mayStart } = {}) =>
      translated(async () => {
        const to = assignment ?? (queueId === undefined ? undefined : ({ type: 'queue', id: queueId } as const));
        if (to === undefined) {
          throw new ContactCenterError('refused', 'No queue is set.', { vendorCode: 'invalid_queue' });
        }
        const changes = { ...toNews(news), assignment: { type: to.type, id: to.id } };
        await atLastMoment(mayStart, () => client.conversations.update(chatId, changes));
      }),

    tell: (chatId, news) =>
      translated(async () => {
        const changes = toNews(news);
        if (changes.user) await client.conversations.update(chatId, changes);
      }),
  };
}

/** What is known of the user, without an id of ours: the chat is the visit's, whatever handoff it is in. */
function toNews({ handoffId, user, properties }: Omit<VisitRoute, 'assignment'>): { user?: ConversationUser } {
  const usable = properties.filter(({ key, value }) => key !== '' && value !== '' && key !== ROUTED_FOR);
  const mark = handoffId === undefined ? [] : [{ key: ROUTED_FOR, value: handoffId }];
  const additionalProperties = [...foldProperties(usable, MAX_PROPERTIES - mark.length), ...mark];
  const news = { ...known(user), ...(additionalProperties.length > 0 && { additionalProperties }) };
  return Object.keys(news).length > 0 ? { user: news } : {};
}
