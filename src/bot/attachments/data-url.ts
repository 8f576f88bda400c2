const START = /^data:([^,;]{0,100})((?:;[^,;]{0,100}){0,10}),/i;

/** What lies in a `data:` URL. */
export interface DataUrl {
  /** What it says it is; undefined where it says nothing. */
  readonly contentType: string | undefined;
  /** Undefined where it is more than was asked for. */
  readonly content: Buffer | undefined;
}

/** The bytes of a text in which `%` and two digits stand for a byte; a `%` before anything else stands for itself. */
function percentDecoded(text: string): Buffer {
  if (!text.includes('%')) return Buffer.from(text);
  const bytes = Buffer.from(text).toString('latin1');
  const decoded = bytes.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}

/** Reads a `data:` URL (RFC 2397) of at most `maxBytes`; undefined where it is none. */
export function readDataUrl(url: string, maxBytes: number): DataUrl | undefined {
  const [start, contentType, parameters = ''] = START.exec(url.slice(0, 2_000)) ?? [];
  if (start === undefined) return undefined;
  const known = { contentType: contentType || undefined };
  // Each character of Base64 may be percent-encoded: it is not decoded to be found too large.
  if (url.length - start.length > maxBytes * 4 + 12) return { ...known, content: undefined };
  const decoded = percentDecoded(url.slice(start.length));
  const isBase64 = parameters.toLowerCase().endsWith(';base64');
  const content = isBase64 ? Buffer.from(decoded.toString('latin1'), 'base64') : decoded;
  return { ...known, content: content.length > maxBytes ? undefined : content };
}
