import { conversationOfTarget, forgetUser, type HandoffMiddleware, propertiesOf, userFields } from './bot';
import type { BotHandoff } from './bot-handoff';
import { assignmentOf, HandoffError, type HandoffStore, type Handoffs, type TranscriptLog } from './handoff';

/** What is there for bot code to call. */
export type BotCalls = Omit<
  BotHandoff,
  'middleware' | 'webhook' | 'attachments' | 'live' | 'ready' | 'transcripts' | 'start' | 'stop'
>;

/** What the calls work with. */
export interface BotCallsParts {
  readonly middleware: HandoffMiddleware;
  readonly handoffs: Handoffs;
  readonly store: HandoffStore;
  readonly transcripts: TranscriptLog;
}

/** Makes the calls, which check what bot code gives them. */
export function createBotCalls({ middleware, handoffs, store, transcripts }: BotCallsParts): BotCalls {
  const { wishes } = middleware;
  return {
    request: (context, request = {}) => middleware.request(context, 'requested', request),
    missed: (context) => wishes.count(context, 'missed'),
    async confidence(context, score) {
      if (!(score >= 0 && score <= 1)) {
        throw new HandoffError('invalid-confidence', 'A confidence is a number from 0 to 1.');
      }
      return wishes.confidence(context, score);
    },
    failedValidation: (context) => wishes.count(context, 'failed-validation'),
    failed: (context, error) => wishes.failed(context, error),
    onTurnError: (context, error) => wishes.onTurnError(context, error),
    isWithAgent: async (conversation) => (await handoffs.current(conversationOfTarget(conversation))) !== undefined,
    transfer: async (conversation, destination) =>
      handoffs.transfer(conversationOfTarget(conversation), assignmentOf(destination)),
    update: async (conversation, { user, properties }) =>
      handoffs.update(conversationOfTarget(conversation), {
        user: userFields(user),
        properties: propertiesOf(properties),
      }),
    end: async (conversation) => handoffs.end(conversationOfTarget(conversation), 'bot-ended'),
    forget: (user) => forgetUser({ store, transcripts }, user),
  };
}
