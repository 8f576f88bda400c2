import { fileTypeFromBlob } from 'file-type';
import { FileRefused } from '../../handoff';

/** What a file is, by its bytes. */
export interface FileKind {
  readonly contentType: string;
  /** The extensions that tell the truth about it, the usual one first. */
  readonly extensions: readonly string[];
}

/** Kinds that run something where they are opened. Only their own name allows them, never `image/*`. */
const ACTIVE = new Set(['image/svg+xml', 'text/html', 'application/xml']);

const TEXTS: readonly FileKind[] = [
  { contentType: 'text/plain', extensions: ['txt', 'text', 'log', 'md'] },
  { contentType: 'text/csv', extensions: ['csv', 'tsv'] },
  { contentType: 'application/json', extensions: ['json'] },
];
const SVG: FileKind = { contentType: 'image/svg+xml', extensions: ['svg'] };
const HTML: FileKind = { contentType: 'text/html', extensions: ['html', 'htm'] };
const XML: FileKind = { contentType: 'application/xml', extensions: ['xml'] };

/** What is said of a file when nothing is known of it. */
const UNKNOWN = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/force-download', '*/*']);

/** What text files are called beside `text/…`. Windows calls a CSV file an Excel one. */
const TEXT_CLAIM =
  /^(?:application\/(?:vnd\.ms-excel|(?:x-)?(?:csv|yaml|ndjson|toml|sql)|(?:[\w.-]+\+)?(?:json|xml|yaml))|message\/rfc822)$/;

const SAME: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpg', 'jpeg', 'jpe'],
  tif: ['tif', 'tiff'],
  mp4: ['mp4', 'm4v', 'm4a'],
  mov: ['mov', 'qt'],
  ogg: ['ogg', 'oga', 'opus'],
  opus: ['opus', 'ogg', 'oga'],
  ogv: ['ogv', 'ogg'],
  mpg: ['mpg', 'mpeg'],
  mp3: ['mp3', 'mpga'],
};

/** Enough to tell one mark-up from another. */
const START_BYTES = 1_024;

function isAllowed(contentType: string, types: readonly string[]): boolean {
  const family = `${contentType.split('/')[0]}/*`;
  return types.some((type) => type === contentType || (type === family && !ACTIVE.has(contentType)));
}

const plainType = (claimed = ''): string => claimed.toLowerCase().split(';')[0]?.trim() ?? '';

/** `image`, `text`, `media`, …; undefined where nothing is claimed. */
function familyOf(contentType: string): string | undefined {
  if (UNKNOWN.has(contentType)) return undefined;
  const family = contentType.split('/')[0];
  return family === 'audio' || family === 'video' ? 'media' : family;
}

/** No text holds these; tabs, line and page ends it may. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/** How a text is written, by its byte order mark: editors and spreadsheets of Windows write UTF-16 too. */
async function encodingOf(content: Blob): Promise<'utf-8' | 'utf-16le' | 'utf-16be'> {
  const [first, second] = new Uint8Array(await content.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function isText(content: Blob, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding);
  // In 8 bits there are texts of older encodings, which need not be right.
  const isWrong = (text: string): boolean => CONTROL.test(text) || (encoding !== 'utf-8' && text.includes('\ufffd'));
  for await (const chunk of content.stream() as unknown as AsyncIterable<Uint8Array>) {
    if (isWrong(decoder.decode(chunk, { stream: true }))) return false;
  }
  return !isWrong(decoder.decode());
}

/** The kind of what has no magic bytes; undefined where it is no text. */
async function textKind(content: Blob, claimed: string, name: string): Promise<FileKind | undefined> {
  const encoding = await encodingOf(content);
  if (!(await isText(content, encoding))) return undefined;
  const beginning = await content.slice(0, START_BYTES).arrayBuffer();
  const start = new TextDecoder(encoding).decode(beginning).trimStart().toLowerCase();
  // No browser takes for mark-up what begins with anything else.
  if (start.startsWith('<')) {
    if (start.includes('<svg')) return SVG;
    return start.startsWith('<?xml') && !start.includes('<html') && !start.includes('<!doctype html') ? XML : HTML;
  }
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  const kinds = TEXTS.filter(
    ({ contentType, extensions }) => contentType === claimed || extensions.includes(extension),
  );
  return kinds[0] ?? TEXTS[0];
}

/**
 * What a file is by its bytes, whatever it claims. Throws `FileRefused`: `mismatch` where it claims to be something
 * else, `type` where its kind is not among `types`.
 */
export async function kindOf(
  content: Blob,
  claim: { readonly contentType?: string; readonly name: string },
  types: readonly string[],
): Promise<FileKind> {
  const claimed = plainType(claim.contentType);
  const family = familyOf(claimed);
  // The mark of UTF-16 is also how the frames of some sound begin.
  const encoding = await encodingOf(content);
  const isWide = encoding !== 'utf-8' && (await isText(content, encoding));
  const magic = isWide ? undefined : await fileTypeFromBlob(content);
  if (magic && magic.mime !== 'application/xml') {
    // `audio/ogg; codecs=opus` is allowed where `audio/ogg` is.
    const contentType = plainType(magic.mime);
    if (family !== undefined && family !== familyOf(contentType)) throw new FileRefused('mismatch');
    if (!isAllowed(contentType, types)) throw new FileRefused('type');
    return { contentType, extensions: SAME[magic.ext] ?? [magic.ext] };
  }
  const kind = await textKind(content, claimed, claim.name);
  const isClaimedText = family === undefined || family === 'text' || TEXT_CLAIM.test(claimed);
  if (kind && !isClaimedText && kind.contentType !== claimed) throw new FileRefused('mismatch');
  if (!kind || !isAllowed(kind.contentType, types)) throw new FileRefused('type');
  return kind;
}
