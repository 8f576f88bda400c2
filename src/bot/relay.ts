import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import {
  type Clock,
  type Handoff,
  type Logger,
  type ShowOptions,
  type UserChannel,
  UserChannelError,
} from '../handoff';
import { createShowableActivities, type ShowableActivitiesOptions } from './activities-of-showable';
import { createAgentTyping } from './agent-typing';
import { type Bot, type ProactiveAdapter, runBot } from './bot-framework';
import { type ChannelCapabilities, type ChannelOverrides, capabilitiesOf } from './channel-capabilities';
import { channelError } from './channel-error';
import { createPartProgress } from './part-progress';
import { type RelayTurn, runRelayTurn } from './relay-turn';
import type { StretchMarker } from './stretch-marker';

/** What the relay works with. */
export interface RelayParts extends ShowableActivitiesOptions {
  readonly adapter: ProactiveAdapter;
  readonly bot: Bot;
  /** Empty where the bot runs without credentials. */
  readonly appId: string;
  /** What is to be known of channels beside the table. */
  readonly channels?: ChannelOverrides;
  readonly marker: StretchMarker;
  /** The handoff as it is now. */
  current(handoffId: string): Promise<Handoff | undefined>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Where a part of a message was shown, the others still have to be, and the channel's clear no to one is no longer clear. */
function partlyShown(error: UserChannelError): UserChannelError {
  const { failure, message, retryAfterMs, status, reason, at } = error;
  return failure === 'limited' || failure === 'unreachable'
    ? new UserChannelError('ambiguous', message, { retryAfterMs, status, reason, at, cause: error })
    : error;
}

/** What cannot be made into an activity once cannot be the next time: it is not to hold up what follows. */
const notMade = (cause: unknown): never => {
  if (cause instanceof UserChannelError) throw cause;
  throw new UserChannelError('refused', 'This could not be made into what the channel shows.', { cause });
};

/** The user's channel and the bot, reached by `continueConversationAsync`. */
export function createRelay(relay: RelayParts): UserChannel {
  const { adapter, bot, appId, channels, marker } = relay;
  const activitiesOf = createShowableActivities(relay);
  const progress = createPartProgress();

  /** Runs `logic` in the user's conversation. What it throws reaches the caller, not the bot's `onTurnError`. */
  async function inConversation(
    handoff: Handoff,
    turn: RelayTurn,
    logic: (context: TurnContext) => Promise<void>,
    key?: string,
  ): Promise<void> {
    // It was a ConversationReference when it was stored, and nobody has looked into it since.
    const reference = handoff.reference as Partial<ConversationReference>;
    let failure: { readonly error: unknown } | undefined;
    try {
      const begin = (): Promise<void> =>
        adapter.continueConversationAsync(appId, reference, async (context) => {
          await logic(context).catch((error: unknown) => {
            if (turn.type === 'status') throw error;
            failure = { error };
          });
        });
      await runRelayTurn(turn, begin, key);
    } catch (error) {
      failure = { error };
    }
    if (failure) throw channelError(failure.error);
  }

  const channelOf = ({ conversation }: Handoff): ChannelCapabilities =>
    capabilitiesOf(conversation.channelId, channels);

  const typing = createAgentTyping({
    show: (handoff) =>
      inConversation(handoff, { type: 'show', author: 'agent' }, async (context) => {
        await context.sendActivity({ type: 'typing' });
      }),
    current: relay.current,
    clock: relay.clock,
    logger: relay.logger,
  });

  /** Sends the parts from where this process had come to. */
  async function sendParts(
    context: TurnContext,
    parts: readonly Partial<Activity>[],
    { key, redelivery }: ShowOptions,
  ): Promise<void> {
    const through = progress.of(key)?.through;
    for (const [index, part] of parts.entries()) {
      if (index < (through ?? 0)) continue;
      // The first part may be made anew: nothing is known to be shown that the others have to go on from.
      progress.reached(key, { through: index, parts: index === 0 ? [] : parts });
      // Of what another process began, nobody knows how far it came.
      const again = redelivery && (through === undefined || index === through);
      try {
        await context.sendActivity(again ? { ...part, channelData: { ...part.channelData, redelivery: true } } : part);
      } catch (cause) {
        throw index === 0 ? cause : partlyShown(channelError(cause));
      }
    }
    progress.finished(key);
  }

  return {
    async show(handoff, what, options) {
      const { mayStart = () => true } = options;
      const { attempts = 0 } = options;
      const begun = progress.of(options.key);
      const parts =
        begun && begun.through > 0
          ? begun.parts
          : await activitiesOf(handoff, what, { channel: channelOf(handoff), attempts }).catch(notMade);
      if (parts.length === 0) return;
      if (what.kind === 'show') await typing.stop(handoff.id);
      const agentName = what.kind === 'show' ? what.agentName : undefined;
      const isAgents = what.kind === 'show' && what.message.author.type === 'agent';
      const showParts = async (context: TurnContext): Promise<void> => {
        context.onSendActivities((_context, activities, next) => {
          if (agentName !== undefined) {
            for (const sent of activities) sent.from = { ...context.activity.recipient, ...sent.from, name: agentName };
          }
          // Other middleware may have taken its time.
          if (!mayStart()) throw new UserChannelError('unreachable', 'It was too late to show this.');
          return next();
        });
        await sendParts(context, parts, options);
      };
      const turn = { type: 'show', author: isAgents ? 'agent' : 'bot' } as const;
      await inConversation(handoff, turn, showParts, options.key);
    },
    async tellBot(handoff, status, { redelivery } = { redelivery: false }) {
      const isOver = status.state !== 'accepted';
      const stretch = isOver ? await marker.mark(handoff, status) : undefined;
      const turn = { type: 'status', status, redelivery, stretch } as const;
      const key = `${status.handoffId}:${status.state}`;
      await inConversation(handoff, turn, (context) => runBot(bot, context), key);
    },
    typing(handoff) {
      if (channelOf(handoff).typing) typing.heard(handoff);
    },
  };
}
