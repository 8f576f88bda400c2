import { HandoffError } from './errors';
import type { Handoff } from './handoff';

/**
 * Why a file is left out:
 * - `type`: its kind is not among those allowed;
 * - `mismatch`: it is of another kind than it says;
 * - `size`: it is larger than allowed;
 * - `address`: it lies where files are not fetched from;
 * - `unavailable`: it could not be fetched;
 * - `empty`: it has no bytes;
 * - `refused`: the contact center does not take it;
 * - `count`: there are too many in one message.
 */
export type FileRefusal = 'type' | 'mismatch' | 'size' | 'address' | 'unavailable' | 'empty' | 'refused' | 'count';

/** A file that is still where it came from. */
export interface FileReference {
  /** As the sender calls it; for people only. */
  readonly name: string;
  /** What the sender says it is. */
  readonly contentType?: string;
  /** How often it was tried in vain. */
  readonly tries?: number;
  readonly from:
    | { readonly type: 'url'; readonly url: string }
    | { readonly type: 'inline'; readonly base64: string }
    /** Written from the conversation's transcript. */
    | { readonly type: 'transcript' }
    /** Known to be left out before it was fetched. */
    | { readonly type: 'nowhere'; readonly refusal: FileRefusal };
}

/** A file that is ready to be passed on. Its content may lie on disk until it is closed. */
export interface OpenFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Blob;
  /** Removes what was kept of it. */
  close(): Promise<void>;
}

/** Fetches the files that a message names. */
export interface Files {
  /**
   * Throws `FileRefused` for good, `FilesBusy` where it has not begun; anything else may be tried again. Without a
   * handoff the file is the bot's own.
   */
  open(handoff: Handoff | undefined, file: FileReference): Promise<OpenFile>;
}

/** The file is left out for good. */
export class FileRefused extends HandoffError {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal, options?: ErrorOptions) {
    super(`file-${refusal}`, `A file is left out: ${refusal}.`, options);
    this.refusal = refusal;
  }
}

/** Too many files are being fetched just now. */
export class FilesBusy extends HandoffError {
  constructor() {
    super('files-busy', 'Too many files are being fetched just now.');
  }
}
