import type { EndReason, Handoff } from './handoff';
import type { Effect, Transition } from './handoff-event';
import type { HandoffStatus, Notice } from './lane';

/** Endings that are nobody's failure: the conversation was had, or one of the two chose to stop. */
const CHOSEN: readonly EndReason[] = ['agent-ended', 'user-left', 'bot-ended'];

const END_MESSAGES: Record<EndReason, string> = {
  'agent-ended': 'The agent ended the chat.',
  'user-left': 'The user left the chat.',
  'bot-ended': 'The bot ended the chat.',
  'chat-gone': 'The contact center does not know the chat any more.',
  'agent-left': 'The agent left and nobody followed.',
  'channel-gone': "The user's channel does not take messages for this conversation any more.",
  'no-agent': 'No agent took the chat.',
  'user-idle': 'The user did not answer in time.',
  'agent-idle': 'The agent did not answer in time.',
  'too-long': 'The longest time for a chat was over.',
  closed: 'It is outside the opening hours.',
  unstaffed: 'No agent of the queue is logged in.',
  'not-authorized': 'The contact center did not accept the API key.',
  'unknown-queue': 'The contact center does not know the queue.',
  refused: 'The contact center refused the chat.',
  unreachable: 'The contact center could not be reached.',
};

export const statusOf = (
  handoff: Handoff,
  state: HandoffStatus['state'],
  message: string,
  opensAt?: number,
): Effect => ({
  type: 'status',
  status: {
    state,
    message,
    handoffId: handoff.id,
    trigger: handoff.trigger,
    chatId: handoff.chatId,
    reason: handoff.endReason,
    opensAt,
    agents: handoff.servedBy,
    waitedMs: handoff.waitedMs,
    servedMs: handoff.endedAt && handoff.connectedAt && servedMs(handoff, handoff.endedAt),
  },
});

/** How long the user has waited for agents up to now, in all, ms. */
export function waitedMs(handoff: Handoff, now: number): number {
  const { phase, requestedAt, endedAt, waitingSince = requestedAt, waitedMs: before = 0 } = handoff;
  return phase === 'connected' || endedAt !== undefined ? before : before + Math.max(0, now - waitingSince);
}

/** How long agents have had the chat up to now, ms. */
export const servedMs = (handoff: Handoff, now: number): number =>
  handoff.connectedAt === undefined ? 0 : Math.max(0, now - handoff.requestedAt - waitedMs(handoff, now));

/** The bot has the conversation again: from here on, whatever the contact center still has to be told. */
export function end(
  handoff: Handoff,
  reason: EndReason,
  now: number,
  told: boolean,
  { notice = { key: `ended.${reason}` }, opensAt }: { notice?: Notice; opensAt?: number } = {},
): Transition {
  const ended: Handoff = {
    ...handoff,
    phase: told ? 'ended' : 'closing',
    endReason: reason,
    endedAt: now,
    agents: [],
    transferring: false,
    aloneSince: undefined,
    waitingSince: undefined,
    waitedMs: waitedMs(handoff, now),
    lookAt: undefined,
  };
  const served = handoff.connectedAt !== undefined;
  return {
    handoff: ended,
    effects: [
      ...(told ? [{ type: 'drop' } as const] : []),
      ...(!told && handoff.chatId ? [{ type: 'leave', chatId: handoff.chatId } as const] : []),
      { type: 'hook', hook: 'onEnded' },
      { type: 'notice', notice },
      { type: 'resume' },
      statusOf(ended, served || CHOSEN.includes(reason) ? 'completed' : 'failed', END_MESSAGES[reason], opensAt),
    ],
  };
}
