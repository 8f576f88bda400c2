import {
  type Advance,
  type ChatAbout,
  type ChatMessage,
  type Handoff,
  isOpen,
  type Json,
  type PendingDelivery,
  type StoreTransaction,
  type Visit,
  type VisitTurn,
} from '../handoff';

/** A visit and its open handoff, changed together with the visit's lane inside one store transaction. */
export interface VisitChange {
  readonly visit: Visit;
  /** The handoff that has the visit now. */
  readonly handoff: Handoff | undefined;
  /** The bot gets the visit, or gets it again after its end. */
  begin(at: number): Promise<void>;
  learn(about: ChatAbout, at: number): Promise<void>;
  /** What a delivery means for the visit, its handoff and the bot. */
  apply(delivery: PendingDelivery): Promise<void>;
  /** Somebody wrote; what was written to an agent is not for the bot. */
  hear(message: ChatMessage): Promise<void>;
  /** The contact center has ended the chat. */
  end(at: number): Promise<void>;
  note(change: Partial<Pick<Visit, 'reading' | 'uninvited' | 'awayUntil' | 'backAt'>>): void;
  /** Writes the visit and the handoff, where they have changed. Call it once, last. */
  save(): Promise<void>;
}

/** What is told of a handoff: who has the chat. */
const OF_HANDOFFS: readonly string[] = ['queued', 'joined', 'left', 'transfer'];

/** Whether something of the contact center's clock lies before the end of the visit's last handoff. */
export const isOfPast = ({ awayUntil }: Pick<Visit, 'awayUntil'>, at: number): boolean =>
  awayUntil !== undefined && at <= awayUntil;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const userIdOf = (chatId: string, { user, msisdn }: ChatAbout): string =>
  user?.userId ?? msisdn ?? user?.email ?? user?.phone ?? `user-${chatId}`;

/** Begins to change a visit that `transaction` has read and locked, with its handoff. `freshMs`: how old typing may be. */
export function changeVisit(
  transaction: StoreTransaction,
  stored: Visit,
  change: Advance | undefined,
  { now, freshMs }: { readonly now: number; readonly freshMs: number },
): VisitChange {
  const { chatId } = stored;
  let visit = stored;
  const held = (): Handoff | undefined => (change && isOpen(change.handoff.phase) ? change.handoff : undefined);

  /** To whom it was said. */
  const heldBy = (at: number): Pick<VisitTurn, 'handoffId' | 'isForAgent'> => {
    const wasForAgent = !held() && isOfPast(visit, at);
    return { handoffId: held()?.id, ...((wasForAgent || visit.uninvited.length > 0) && { isForAgent: true }) };
  };

  async function put(key: string, turn: VisitTurn): Promise<void> {
    const item = { handoffId: chatId, direction: 'toBot', key: `${chatId}:${key}` } as const;
    await transaction.addItem({ ...item, body: { kind: 'turn', turn } });
  }

  /** That it is in a queue, or with an agent, says that the call that brought it there has worked. */
  async function bind(): Promise<void> {
    if (change?.handoff.phase === 'opening') await change.apply({ type: 'opened', chatId });
  }

  async function join(agentId: string, name: string | undefined, at: number): Promise<void> {
    // A delivery that comes late tells of an agent of the handoff that is over.
    const isPast = visit.backAt !== undefined && at <= visit.backAt;
    if (!held() && !isPast) visit = { ...visit, uninvited: [...new Set([...visit.uninvited, agentId])] };
    await bind();
    await change?.apply({ type: 'joined', agent: { id: agentId, name }, at });
  }

  async function learn(about: ChatAbout, at: number): Promise<void> {
    const known = { ...visit.about, ...about };
    const isNews = !same([known.user, known.properties], [visit.about.user, visit.about.properties]);
    const scriptId = visit.scriptId ?? (about.assignment?.type === 'script' ? about.assignment.id : undefined);
    visit = { ...visit, about: known, scriptId };
    // What changes while somebody else has the user is mostly our own doing.
    if (isNews && visit.phase === 'open' && !held()) await put(`changed:${at}`, { type: 'user-changed', at });
  }

  async function begin(at: number): Promise<void> {
    if (visit.phase === 'open') return;
    visit = { ...visit, phase: 'open', userLeft: false, userId: visit.userId ?? userIdOf(chatId, visit.about) };
    await put(`begun:${at}`, { type: 'begun', at });
  }

  /** What comes late of an agent or a queue of an earlier handoff says nothing of this one: the chat is the same. */
  const isPast = ({ event: { type }, timestamp }: PendingDelivery): boolean =>
    OF_HANDOFFS.includes(type) && isOfPast(visit, timestamp);

  /** The same agent was in a handoff before, and has come again. */
  const isOfEarlier = (agentId: string, at: number): boolean =>
    held()?.agents.at(-1)?.id === agentId && at < (held()?.joinedAt ?? 0);

  async function apply(delivery: PendingDelivery): Promise<void> {
    const { event, timestamp: at, eventId } = delivery;
    if (event.type === 'left') visit = { ...visit, uninvited: visit.uninvited.filter((id) => id !== event.agentId) };
    if (isPast(delivery)) return;
    switch (event.type) {
      case 'state':
        if (event.about) await learn(event.about, at);
        return;
      case 'queued':
        await bind();
        return change?.apply({ type: 'queued', queue: { id: event.queueId, name: event.queueName } });
      case 'joined':
        return join(event.agentId, event.agentName, at);
      case 'left':
        return isOfEarlier(event.agentId, at) ? undefined : change?.apply({ type: 'left', agentId: event.agentId });
      case 'transfer':
        return change?.apply({ type: 'transfer', at });
      case 'user-joined':
        if (visit.userLeft) await put(`event:${eventId}`, { type: 'user-joined', at });
        visit = { ...visit, userLeft: false };
        return;
      case 'user-left':
        if (!visit.userLeft) await put(`event:${eventId}`, { type: 'user-left', at, handoffId: held()?.id });
        visit = { ...visit, userLeft: true };
        return change?.apply({ type: 'end', reason: 'user-left' });
      case 'typing':
        if (event.typing && !held() && now - at < freshMs) await put(`event:${eventId}`, { type: 'typing', at });
        return;
      case 'action': {
        const value = (event.value ?? null) as Json;
        return put(`event:${eventId}`, {
          type: 'action',
          at,
          id: eventId,
          name: event.name,
          value,
          ...heldBy(at),
        });
      }
      default:
        return;
    }
  }

  return {
    get visit() {
      return visit;
    },
    get handoff() {
      return held();
    },
    begin,
    learn,
    apply,
    async hear(message) {
      const { id, createdAt: at, author } = message;
      // Who writes is there, even if his joining was never told.
      const { chatId: isBound, agents, connectedAt } = held() ?? {};
      const isCalled = isBound !== undefined || (held() !== undefined && visit.uninvited.length === 0);
      const isUntold = author.type === 'agent' && isCalled && agents?.length === 0 && !isOfPast(visit, at);
      if (isUntold && connectedAt === undefined) await join(author.id ?? 'agent', undefined, at);
      await put(`message:${id}`, { type: 'message', at, message, ...heldBy(at) });
    },
    async end(at) {
      if (visit.phase !== 'open') return;
      visit = { ...visit, phase: 'over', uninvited: [] };
      await put(`over:${at}`, { type: 'over', at });
    },
    note(changed) {
      visit = { ...visit, ...changed };
    },
    async save() {
      visit = { ...visit, held: held() !== undefined };
      if (!same(visit, stored)) await transaction.saveVisit(visit);
      await change?.save();
    },
  };
}
