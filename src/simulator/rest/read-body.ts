import type { IncomingMessage } from 'node:http';
import { Problem } from './problem';

/** The whole body; a 413 where it is larger than `maxBytes`, after the rest has been read and thrown away. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
  }
  if (size > maxBytes) throw new Problem(413, 'payload_too_large', `At most ${maxBytes} bytes are allowed.`);
  return Buffer.concat(chunks);
}

/** The body as JSON; undefined where there is none. */
export function parseJson(request: IncomingMessage, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (!/^application\/([\w.]+\+)?json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Problem(415, 'unsupported_media_type', 'Expected the content type application/json.');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Problem(400, 'invalid_json_object', 'The body is not JSON.');
  }
}
