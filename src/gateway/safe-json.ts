const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether JSON text nests deeper than `maxDepth`, in one pass and without building anything. */
export function nestsDeeperThan(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    // `[` and `{`, `]` and `}` differ in one bit.
    else if ((code | 0x20) === 0x7b) {
      if (++depth > maxDepth) return true;
    } else if ((code | 0x20) === 0x7d) depth--;
  }
  return false;
}

/** Where the string that begins at `start` ends, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (at - before) % 2 === 0;
}

const withoutProto = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

/**
 * Parses JSON that somebody else wrote: at most `maxDepth` levels, and no `__proto__` member anywhere, however it was
 * spelled. Throws `SyntaxError` for anything else that is not JSON; its message holds no part of the text.
 */
export function parseUntrustedJson(text: string, maxDepth: number): unknown {
  if (nestsDeeperThan(text, maxDepth)) throw new SyntaxError('The JSON nests too deeply');
  // The reviver costs several times the parse, so only text that can spell the name pays for it.
  const mayHoldProto = text.includes('__proto__') || text.includes('\\u00');
  try {
    return mayHoldProto ? JSON.parse(text, withoutProto) : JSON.parse(text);
  } catch {
    // V8 quotes the text in its own message.
    throw new SyntaxError('Not JSON');
  }
}
