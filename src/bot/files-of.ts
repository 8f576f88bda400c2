import type { Activity, Attachment } from 'botbuilder';
import type { FileReference } from '../handoff';
import { readDataUrl } from './attachments/data-url';
import { cleanFileName } from './attachments/file-name';
import { ATTACHMENTS } from './attachments/options';
import { nameInUrl } from './attachments/unsaid-name';
import { fieldsOf, textIn } from './fields';

/** More files than this in one message are not even looked at. */
const MOST_FILES = 20;
const TEAMS_FILE = 'application/vnd.microsoft.teams.file.download.info';

/** What lies in the URL itself, as long as it is small enough to be kept. */
function inline(url: string, maxBytes: number): Pick<FileReference, 'from' | 'contentType'> {
  const read = readDataUrl(url, maxBytes);
  if (!read) return { from: { type: 'nowhere', refusal: 'unavailable' } };
  const { contentType, content } = read;
  if (!content) return { contentType, from: { type: 'nowhere', refusal: 'size' } };
  return { contentType, from: { type: 'inline', base64: content.toString('base64') } };
}

function fileOf({ contentType, contentUrl, content, name }: Attachment, maxBytes: number): FileReference | undefined {
  if (contentType === TEAMS_FILE) {
    const url = textIn(fieldsOf(content).downloadUrl);
    if (url === undefined) return undefined;
    return { name: cleanFileName(textIn(name) ?? nameInUrl(url)), from: { type: 'url', url } };
  }
  if (typeof contentUrl !== 'string' || contentUrl === '') return undefined;
  const isInline = /^data:/i.test(contentUrl);
  const known = {
    name: cleanFileName(textIn(name) ?? (isInline ? undefined : nameInUrl(contentUrl))),
    contentType: textIn(contentType),
  };
  if (!isInline) return { ...known, from: { type: 'url', url: contentUrl } };
  const { from, contentType: own } = inline(contentUrl, maxBytes);
  return { ...known, contentType: known.contentType ?? own, from };
}

/** Whether an attachment is a file, and not a card or a copy of the text. */
export const isFile = (attachment: Attachment): boolean => fileOf(attachment, 0) !== undefined;

/** The files of an activity, still where they are. */
export function filesOf(
  { attachments = [] }: Partial<Activity>,
  { maxInlineBytes = ATTACHMENTS.maxInlineBytes }: { readonly maxInlineBytes?: number } = {},
): FileReference[] {
  // What lies in the message is kept with it, so that all of it together has to be small enough.
  let left = maxInlineBytes;
  const files = attachments.flatMap((one): FileReference[] => {
    const file = fileOf(one, left);
    if (file?.from.type === 'inline') left -= Buffer.byteLength(file.from.base64, 'base64');
    return file ? [file] : [];
  });
  if (files.length <= MOST_FILES) return files;
  const others = files.length - MOST_FILES;
  return [...files.slice(0, MOST_FILES), { name: `${others} more files`, from: { type: 'nowhere', refusal: 'count' } }];
}
