/** What of a user's files is passed on, and how it is fetched. */
export interface AttachmentOptions {
  /** Hosts (`host` or `host:port`) that may lie in a private network; all others must be public. @default none */
  readonly allowedHosts: readonly string[];
  /** The largest file, bytes. @default 20 MiB */
  readonly maxBytes: number;
  /** The largest file that comes inside a message (`data:`), bytes: it is kept in the store until it is passed on. @default 2 MiB */
  readonly maxInlineBytes: number;
  /** The media types passed on, by what the bytes say; `image/*` means all images but SVG. @default pictures, PDF, text, office files, sound, film */
  readonly types: readonly string[];
  /** How long fetching one file may take, ms. @default 30000 */
  readonly timeoutMs: number;
  /** How many files are fetched at once. @default 16 */
  readonly concurrency: number;
}

const MiB = 1_048_576;
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The defaults: nothing that runs where it is opened (SVG, HTML, macros, programs), and no archives. */
export const ATTACHMENTS: AttachmentOptions = {
  allowedHosts: [],
  maxBytes: 20 * MiB,
  maxInlineBytes: 2 * MiB,
  types: [
    'image/*',
    'audio/*',
    'video/*',
    'application/pdf',
    'text/plain',
    'text/csv',
    `${OFFICE}.wordprocessingml.document`,
    `${OFFICE}.spreadsheetml.sheet`,
    `${OFFICE}.presentationml.presentation`,
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.presentation',
  ],
  timeoutMs: 30_000,
  concurrency: 16,
};
