import type { IncomingMessage } from 'node:http';

/** A request that is refused, with the status to answer and a reason for the reader of the log. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The whole body of a request. Throws a `Refusal` past `most` bytes, after the rest has been read: else nobody hears it. */
export async function bodyOf(request: IncomingMessage, most = 1_000_000): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) throw new Refusal(413, 'MessageSizeTooBig', `Expected at most ${most} bytes.`);
  return Buffer.concat(chunks);
}

/** The JSON of a request; undefined where its body is empty. Throws a `Refusal` where it is no JSON. */
export async function jsonOf(request: IncomingMessage, most?: number): Promise<unknown> {
  const text = (await bodyOf(request, most)).toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'BadSyntax', 'Expected JSON.');
  }
}
