import type { Activity } from 'botbuilder';
import type { ChatMessage, Handoff, Phrasebook, Showable, Translation } from '../handoff';
import { activitiesOf } from './activity-of';
import type { AgentFiles } from './agent-files/agent-files';
import { quickReplyCard } from './cards/quick-replies';
import type { ChannelCapabilities } from './channel-capabilities';
import { leaveButton } from './leave-button';

/** What showable things are made into activities with. */
export interface ShowableActivitiesOptions {
  readonly phrasebook: Phrasebook;
  readonly files: AgentFiles;
  /** Puts agents' messages into their users' languages. @default none */
  readonly translation?: Pick<Translation, 'toUser'>;
}

type Notice = Extract<Showable, { kind: 'notice' }>['notice'];
type Show = Extract<Showable, { kind: 'show' }>;

/**
 * Makes a sentence or an agent's message into activities that the channel can show; none where nothing is to be said.
 * `attempts`: how often that was tried before. Throws `UserChannelError` `unreachable` where trying again may help.
 */
export type ShowableActivities = (
  handoff: Handoff,
  what: Showable,
  options: { readonly channel: ChannelCapabilities; readonly attempts: number },
) => Promise<Partial<Activity>[]>;

export function createShowableActivities({
  phrasebook,
  files,
  translation,
}: ShowableActivitiesOptions): ShowableActivities {
  function ofNotice(
    handoff: Handoff,
    { key, params, offer = [] }: Notice,
    channel: ChannelCapabilities,
  ): Partial<Activity>[] {
    const text = phrasebook.say(key, params, handoff);
    if (text === undefined) return [];
    if (offer.length > 0) return activitiesOf({ text, cards: [quickReplyCard(offer)] }, channel);
    const button = channel.suggestedActions > 0 ? leaveButton(key, phrasebook, handoff) : {};
    return [{ type: 'message', text, ...button }];
  }

  async function shownFiles(
    handoff: Handoff,
    { attachments }: Pick<ChatMessage, 'attachments'>,
    options: Parameters<ShowableActivities>[2],
  ) {
    const loaded = await files.load(handoff, attachments, options);
    return loaded.flatMap((file) =>
      'missing' in file ? (phrasebook.say('file-not-shown', { file: file.missing }, handoff) ?? []) : file,
    );
  }

  async function ofMessage(
    handoff: Handoff,
    { message, agentName, late }: Show,
    options: Parameters<ShowableActivities>[2],
  ): Promise<Partial<Activity>[]> {
    const { type, id } = message.author;
    const translated = await translation?.toUser(handoff, message.text);
    const original = translated === undefined ? undefined : message.text;
    const about = { author: type, agentId: id, agentName, late, original };
    const shown = { ...message, text: translated ?? message.text, files: await shownFiles(handoff, message, options) };
    return activitiesOf(shown, options.channel).map((part) => ({
      ...part,
      channelData: { handoff: { ...about, ...part.channelData?.handoff } },
    }));
  }

  return async (handoff, what, options) => {
    switch (what.kind) {
      case 'notice':
        return ofNotice(handoff, what.notice, options.channel);
      case 'show':
        return ofMessage(handoff, what, options);
      case 'send': {
        // It was an activity when it was held, and nobody has looked into it since.
        const { id: _id, ...held } = what.activity as Partial<Activity>;
        return [held];
      }
    }
  };
}
