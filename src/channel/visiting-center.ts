import {
  type Assignment,
  type ContactCenter,
  ContactCenterError,
  conversationOfVisit,
  type Handoff,
  type HandoffStore,
  type Logger,
  type OpenChat,
  type Visit,
  type VisitCenter,
  type VisitRoute,
} from '../handoff';

/** What handoffs of visits work with. */
export interface VisitingCenterParts {
  readonly contactCenter: ContactCenter;
  readonly visits: VisitCenter;
  readonly store: Pick<HandoffStore, 'handoff' | 'openHandoff' | 'visit'>;
  readonly logger: Logger;
}

const NO_NEWS: Omit<VisitRoute, 'assignment'> = { user: {}, properties: [] };

/** What the contact center is to be told beside what it told us. */
function newsOf(
  { about, userId }: Visit,
  { handoffId, user, properties }: Pick<OpenChat, 'handoffId' | 'user' | 'properties'>,
): Omit<VisitRoute, 'assignment'> {
  const before = (about.properties ?? []).filter(({ key }) => !properties.some((property) => property.key === key));
  const known: Readonly<Record<string, string | undefined>> = { ...about.user };
  const news = Object.entries(user).filter(
    // An id that we made up names nobody there.
    ([field, value]) => value !== known[field] && !(field === 'userId' && value === userId),
  );
  return { handoffId, user: Object.fromEntries(news), properties: [...before, ...properties] };
}

/** The script that gave the chat to the bot would give it to the bot again: nobody would come. */
function refuseOwnScript({ chatId, scriptId }: Visit, assignment: Assignment | undefined): void {
  if (assignment?.type !== 'script' || assignment.id !== scriptId) return;
  throw new ContactCenterError('refused', `The chat ${chatId} came from that script.`, { vendorCode: 'own_script' });
}

/**
 * The contact center, where a handoff of a visit opens no chat: the one that is there goes to a queue, and back to the
 * script that it came from when it is our side that ends the handoff. Where no script is known, the chat ends then.
 */
export function createVisitingCenter({ contactCenter, visits, store, logger }: VisitingCenterParts): ContactCenter {
  async function visitOf(handoffId: string): Promise<{ handoff: Handoff; visit: Visit } | undefined> {
    const handoff = await store.handoff(handoffId);
    if (handoff?.role !== 'channel') return undefined;
    const visit = await store.visit(handoff.conversation.conversationId);
    if (!visit) throw new ContactCenterError('gone', 'The handoff is of a chat that is not known.');
    return { handoff, visit };
  }

  /** The user gets his person all the same where the gateway does not take the wish. */
  const askBack = (chatId: string): Promise<void> =>
    visits.askBack(chatId).catch((error: unknown) => {
      if (!(error instanceof ContactCenterError) || error.failure !== 'refused') throw error;
      logger.warn('the chat will not come back after the agent', { chatId, code: error.code, status: error.status });
    });

  return {
    ...contactCenter,
    async open(chat, options) {
      const found = await visitOf(chat.handoffId);
      if (!found) return contactCenter.open(chat, options);
      const { chatId } = found.visit;
      refuseOwnScript(found.visit, chat.assignment);
      await askBack(chatId);
      await visits.route(chatId, { ...newsOf(found.visit, chat), assignment: chat.assignment }, options);
      return { chatId };
    },
    async find(handoffId) {
      const found = await visitOf(handoffId);
      if (!found) return contactCenter.find(handoffId);
      const { state, about, routedFor } = await visits.look(found.visit.chatId);
      const { type, id } = about.assignment ?? {};
      const isAway = type === 'queue' || type === 'agent' || (id !== undefined && id === found.handoff.scriptId);
      // An agent may have had it, and the bot have it again by now: to route it once more would bring him twice.
      const isRouted = routedFor === undefined ? isAway : routedFor === handoffId;
      return state !== 'idle' && isRouted ? found.visit.chatId : undefined;
    },
    async change(chatId, change, options) {
      const visit = await store.visit(chatId);
      if (!visit || visit.phase === 'foreign') return contactCenter.change(chatId, change, options);
      const { about, assignment, id } = change;
      if (assignment === undefined) return about && visits.tell(chatId, newsOf(visit, about));
      refuseOwnScript(visit, assignment);
      const handoff = await store.openHandoff(conversationOfVisit(chatId));
      const news = handoff ? newsOf(visit, { ...handoff, handoffId: id ?? handoff.id }) : NO_NEWS;
      await visits.route(chatId, { ...news, assignment }, options);
    },
    async read(chatId) {
      const visit = await store.visit(chatId);
      if (!visit || visit.phase === 'foreign') return contactCenter.read(chatId);
      const { state, about, routedFor: changeId } = await visits.look(chatId);
      const { type, id } = about.assignment ?? {};
      if (type === 'queue' && id !== undefined) return { state, queue: { id }, changeId };
      return { state, changeId, ...(type === 'script' && { scriptId: id }) };
    },
    async leave(chatId, options) {
      const visit = await store.visit(chatId);
      if (!visit || visit.phase === 'foreign') return contactCenter.leave(chatId, options);
      if (visit.phase === 'over') return;
      const next = await store.openHandoff(conversationOfVisit(chatId));
      // It has been given on by now: to take it back would take it from those it was given to.
      if (next?.chatId !== undefined) return;
      if (next) throw new ContactCenterError('limited', `The chat ${chatId} is just being given on.`);
      if (visit.scriptId === undefined) return contactCenter.leave(chatId, options);
      await visits.route(chatId, { ...NO_NEWS, assignment: { type: 'script', id: visit.scriptId } }, options);
    },
  };
}
