import type { FileRefusal } from './files';

/** What the package itself tells the agent beside what user and bot say, by key. */
export type AgentNote =
  | `file.${FileRefusal}`
  | 'message.changed'
  | 'message.deleted'
  | 'message.deleted.quoted'
  | 'reaction.added'
  | 'reaction.removed'
  | 'transcript.part'
  | 'transcript.whole'
  | 'transcript.cut'
  | 'stretch.agent'
  | 'stretch.ended'
  | 'stretch.survey'
  | 'stretch.survey.ended';

/** A note for every key. */
export type AgentNotes = Readonly<Record<AgentNote, string>>;

/** The notes in English. `{file}`, `{text}`, … stand for what each is about. */
export const AGENT_NOTES: AgentNotes = {
  'file.type': '[The file {file} was left out: files of this kind are not passed on.]',
  'file.mismatch': '[The file {file} was left out: it is not the kind of file that it says it is.]',
  'file.size': '[The file {file} was left out: it is too large.]',
  'file.address': '[The file {file} was left out: files are not fetched from where it lies.]',
  'file.unavailable': '[The file {file} was left out: it could not be fetched.]',
  'file.empty': '[The file {file} was left out: it is empty.]',
  'file.refused': '[The file {file} was left out: the contact center did not take it.]',
  'file.count': '[{file} were left out: that is too many for one message.]',
  'message.changed': '[Changed an earlier message, which now reads:] {text}',
  'message.deleted': '[Deleted an earlier message.]',
  'message.deleted.quoted': '[Deleted an earlier message: "{text}"]',
  'reaction.added': '[Reacted with {reaction}{to}]',
  'reaction.removed': '[Took back {reaction}{to}]',
  'transcript.part': '[These are the newest messages. The whole conversation is attached to the chat as {file}.]',
  'transcript.whole': '[The whole conversation before this chat is in {file}.]',
  'transcript.cut': '[What follows is left out: the file would be too large.]',
  'stretch.agent': '[{time}: an agent joined the conversation.]',
  'stretch.ended': '[{time}: the chat with the agent ended.]',
  'stretch.survey': '[A survey of the bot begins.]',
  'stretch.survey.ended': '[The survey ends.]',
};

/** The note for a key, with its parameters put in. */
export const noteOf = (notes: AgentNotes, key: AgentNote, params: Readonly<Record<string, string>> = {}): string =>
  notes[key].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
