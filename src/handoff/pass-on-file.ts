import { type AgentNotes, noteOf } from './agent-notes';
import { type ContactCenter, ContactCenterError } from './contact-center';
import { errorCode } from './errors';
import { type FileReference, type FileRefusal, FileRefused, type Files, FilesBusy, type OpenFile } from './files';
import type { Handoff } from './handoff';
import type { Logger } from './logger';
import type { MessageToAgent } from './message';

/** How often a file is tried before the message goes without it. */
const MOST_TRIES = 4;

/** A message with one file less to fetch, or with the wish to try the file again. */
export interface FileStep {
  readonly message: MessageToAgent;
  /** The file that was left out. */
  readonly refused?: { readonly refusal: FileRefusal; readonly name: string };
  /** Not at once. */
  readonly later?: boolean;
}

/** The chat that a file is for. */
export interface FilePlace {
  /** The handoff's id, or the visit's. */
  readonly id: string;
  readonly chatId: string;
  /** Undefined where the bot itself says it, with no handoff. */
  readonly handoff?: Handoff;
}

/** What files are passed on with. */
export interface PassOnFile {
  readonly contactCenter: Pick<ContactCenter, 'upload'>;
  readonly files: Files;
  readonly notes: AgentNotes;
  readonly logger: Logger;
}

/**
 * Fetches and uploads the first file of a message that waits for it. It may be done again: an upload that no message
 * names says nothing to the agent. Throws only what is wrong with the contact center as a whole.
 */
export function createPassOnFile({ contactCenter, files, notes, logger }: PassOnFile) {
  return async ({ id: handoffId, chatId, handoff }: FilePlace, message: MessageToAgent): Promise<FileStep> => {
    const [file, ...others] = message.files ?? [];
    if (!file) return { message };
    const rest: MessageToAgent = { ...message, files: others.length > 0 ? others : undefined };

    const leaveOut = (refusal: FileRefusal): FileStep => {
      logger.info('a file was left out', { handoffId, refusal });
      const note = noteOf(notes, `file.${refusal}`, { file: file.name });
      const text = message.text === '' ? note : `${message.text}\n${note}`;
      return { message: { ...rest, text }, refused: { refusal, name: file.name } };
    };
    const again = (error: unknown, refusal: FileRefusal): FileStep => {
      const tries = (file.tries ?? 0) + 1;
      logger.warn('a file could not be passed on yet', { handoffId, tries, code: errorCode(error) });
      if (tries >= MOST_TRIES) return leaveOut(refusal);
      const tried: FileReference = { ...file, tries };
      return { message: { ...message, files: [tried, ...others] }, later: true };
    };

    let open: OpenFile;
    try {
      open = await files.open(handoff, file);
    } catch (error) {
      if (error instanceof FilesBusy) return { message, later: true };
      return error instanceof FileRefused ? leaveOut(error.refusal) : again(error, 'unavailable');
    }
    try {
      const { name, contentType, content } = open;
      const { id } = await contactCenter.upload(chatId, { author: message.author, name, contentType, content });
      return { message: { ...rest, attachments: [...(message.attachments ?? []), { id, name }] } };
    } catch (error) {
      if (!(error instanceof ContactCenterError) || error.failure === 'ambiguous') return again(error, 'refused');
      if (error.failure === 'refused') return leaveOut('refused');
      throw error;
    } finally {
      await open.close().catch((error) => logger.warn('a file was not cleared away', { code: errorCode(error) }));
    }
  };
}
