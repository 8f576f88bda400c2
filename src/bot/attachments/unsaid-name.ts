/** What programs on servers are called, which give files of other names. */
const PROGRAM = /\.(?:php\d?|aspx?|ashx|jspx?|cgi|do)$/i;
/** A name with an extension; a version number is none. */
const NAMED = /[^.]\.(?=\d*[a-z])[a-z\d]{2,5}$/i;

const EXTENDED = /(?:^|;)\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i;
const PLAIN = /(?:^|;)\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))/i;

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A file's name as the end of its address tells it; undefined where that is no file's name. */
export function nameInUrl(url: string): string | undefined {
  const segment = URL.canParse(url) ? new URL(url).pathname.split('/').at(-1) : undefined;
  const name = segment && percentDecoded(segment);
  return name && NAMED.test(name) && !PROGRAM.test(name) ? name : undefined;
}

/** A file's name as its server tells it in `Content-Disposition` (RFC 6266): in full, or as old servers write it. */
export function nameInHeader(disposition: string): string | undefined {
  const header = disposition.slice(0, 2_000);
  const [, extended] = EXTENDED.exec(header) ?? [];
  const full = extended && percentDecoded(extended);
  if (full) return full;
  const [, quoted, token] = PLAIN.exec(header) ?? [];
  const plain = quoted?.replace(/\\(.)/g, '$1') ?? token;
  // Headers come byte by byte, and many servers put UTF-8 there.
  const bytes = Buffer.from(plain ?? '', 'latin1');
  const utf8 = bytes.toString();
  return (utf8.includes('\ufffd') ? plain : utf8) || undefined;
}
