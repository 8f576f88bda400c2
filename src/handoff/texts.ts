import type { FileRefusal } from './files';
import type { EndReason, LimitReason } from './handoff';

/**
 * The sentences the user reads, by key. `{agent}` stands for the agent's name, `{leave}` for the word that ends it,
 * `{opens}` for when the business opens, day and time, `{time}` for how long it takes or is left, `{waiting}` for how many
 * people wait.
 */
export type TextKey =
  | 'queued'
  | 'waiting'
  | 'waiting.number'
  | 'waiting.time'
  | 'waiting.both'
  | `warned.${LimitReason}`
  | 'leave.button'
  | 'connected'
  | 'connected.named'
  | 'transferred'
  | 'delayed'
  | 'undelivered'
  | 'undelivered.message'
  | 'not-shown'
  | 'file-not-shown'
  | 'too-many'
  | 'not-accepted'
  | `file.${FileRefusal}`
  | 'confirm'
  | 'confirm.yes'
  | 'confirm.no'
  | 'confirm.refused'
  | 'bot-error'
  | `ended.${EndReason}`
  | 'ended.closed.until';

/** One sentence by the number of `count`, one of its parameters, in the plural forms of its language. */
export interface Plural {
  readonly count: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A sentence with `{parameters}`; `null` says nothing. */
export type Text = string | Plural | null;

/** Sentences that say more of the same than another, where more is known. */
export const VARIANT_OF: Readonly<Partial<Record<TextKey, TextKey>>> = {
  'waiting.number': 'waiting',
  'waiting.time': 'waiting',
  'waiting.both': 'waiting',
  'connected.named': 'connected',
  'ended.closed.until': 'ended.closed',
};

/** What stands in a sentence for a parameter: words, a number, a length of time, a moment in the zone of the business. */
export type TextParam =
  | string
  | number
  | { readonly durationMs: number }
  | { readonly at: number; readonly timeZone?: string };

/** The parameters of a sentence by name. */
export type TextParams = Readonly<Record<string, TextParam>>;

/** A text for every key. */
export type Texts = Readonly<Record<TextKey, Text>>;

const BACK = 'You are talking with the bot again.';

/** The sentences in English. */
export const ENGLISH: Texts = {
  queued: 'I am getting you a person. You can go on writing; type "{leave}" to come back to me.',
  waiting: 'I am still looking for a person for you. Type "{leave}" to come back to me.',
  'waiting.number': {
    count: 'waiting',
    one: 'I am still looking for a person for you. One person is waiting. Type "{leave}" to come back to me.',
    other: 'I am still looking for a person for you. {waiting} people are waiting. Type "{leave}" to come back to me.',
  },
  'waiting.time': 'I am still looking for a person for you. It may take {time}. Type "{leave}" to come back to me.',
  'waiting.both': {
    count: 'waiting',
    one: 'I am still looking for a person for you. One person is waiting, and it may take {time}. Type "{leave}" to come back to me.',
    other:
      'I am still looking for a person for you. {waiting} people are waiting, and it may take {time}. Type "{leave}" to come back to me.',
  },
  'warned.no-agent': 'Nobody has been free so far. I keep trying for {time} more, then you are back with me.',
  'warned.user-idle': 'Are you still there? Without a word from you, the chat ends in {time}.',
  'warned.agent-idle': 'The agent has not answered for a while. If nothing comes, you are back with me in {time}.',
  'warned.too-long': 'This chat has nearly reached its longest time. It ends in {time}.',
  'leave.button': 'Back to the bot',
  connected: 'You are now talking with a person. Type "{leave}" to end the chat.',
  'connected.named': 'You are now talking with {agent}. Type "{leave}" to end the chat.',
  transferred: 'You are being passed on to a colleague. One moment, please.',
  delayed: 'Your messages are taking longer than usual to get through. I keep trying.',
  undelivered: 'Your last messages did not reach anybody any more.',
  'undelivered.message': 'That message could not be passed on to the agent.',
  'not-shown': 'A message of the agent cannot be shown here.',
  'file-not-shown': 'The agent sent a file that I cannot show you here: {file}',
  'too-many': 'That is more than I can keep for the agent. Please wait until your earlier messages are through.',
  'not-accepted': 'I could not keep that message. Please send it again in a moment.',
  'file.type': 'The file {file} was not passed on: I cannot pass on files of this kind.',
  'file.mismatch': 'The file {file} was not passed on: it is not the kind of file that it says it is.',
  'file.size': 'The file {file} was not passed on: it is too large.',
  'file.address': 'The file {file} was not passed on: I cannot fetch it from where it lies.',
  'file.unavailable': 'The file {file} was not passed on: I could not fetch it.',
  'file.empty': 'The file {file} was not passed on: it is empty.',
  'file.refused': "The file {file} was not passed on: the agent's side does not take it.",
  'file.count': 'Not all files were passed on: that is too many for one message.',
  confirm: 'Shall I get you a person?',
  'confirm.yes': 'Yes',
  'confirm.no': 'No',
  'confirm.refused': 'All right, let us go on.',
  'bot-error': 'Sorry, something went wrong on my side.',
  'ended.agent-ended': `The agent has ended the chat. ${BACK}`,
  'ended.user-left': `You have left the chat. ${BACK}`,
  'ended.bot-ended': BACK,
  'ended.chat-gone': `The chat with the agent is over. ${BACK}`,
  'ended.agent-left': `The agent has left the chat. ${BACK}`,
  'ended.channel-gone': null,
  'ended.no-agent': `Sorry, nobody is free to talk to you now. ${BACK}`,
  'ended.user-idle': `I have not heard from you for a while, so the chat is over. ${BACK}`,
  'ended.agent-idle': `Sorry, the agent has not answered for too long, so I ended the chat. ${BACK}`,
  'ended.too-long': `The chat has reached its longest time, and is over. ${BACK}`,
  'ended.closed': `Sorry, our agents are not there at this time. ${BACK}`,
  'ended.closed.until': `Sorry, our agents are not there at this time. They are back on {opens}. ${BACK}`,
  'ended.unstaffed': `Sorry, none of our agents is there just now. ${BACK}`,
  'ended.not-authorized': `Sorry, I cannot reach our agents: something is not set up right on our side. ${BACK}`,
  'ended.unknown-queue': `Sorry, I cannot reach our agents: something is not set up right on our side. ${BACK}`,
  'ended.refused': `Sorry, I could not get you a person. ${BACK}`,
  'ended.unreachable': `Sorry, I could not reach our agents just now. ${BACK} Please try again in a few minutes.`,
};
