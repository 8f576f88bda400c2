import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Attachment } from 'botbuilder';
import { z } from 'zod/v4';
import { bodyOf, Refusal } from './read-body';

/** A file that a user sent. */
interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** What came with an upload: the activity the client made, and the files as attachments. */
export interface Upload {
  readonly activity: unknown;
  readonly attachments: readonly Attachment[];
}

/** The files that users sent, in memory. */
export interface Uploads {
  /** Reads a `multipart/form-data` request. Throws a `Refusal` where it is none or too large. */
  take(request: IncomingMessage): Promise<Upload>;
  /** Answers with a file; 404 where there is none. */
  send(id: string, response: ServerResponse): void;
}

type Part = ReturnType<FormData['getAll']>[number];

const MOST_BYTES = 10_000_000;
/** Types a browser shows in a page without running anything in it; all others are downloads. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

const describedSchema = z.object({
  attachments: z.array(z.object({ name: z.string(), thumbnailUrl: z.string().startsWith('data:image/').optional() })),
});

/** The small picture that Web Chat has made of a file: the user's own screen shows that one. */
function thumbnailOf(activity: unknown, { name }: Attachment): Pick<Attachment, 'thumbnailUrl'> {
  const described = describedSchema.safeParse(activity);
  const found = described.data?.attachments.find((attachment) => attachment.name === name);
  return found?.thumbnailUrl ? { thumbnailUrl: found.thumbnailUrl } : {};
}

/** `urlOf` is where a file can be fetched from: by the bot and by the user's browser. */
export function createUploads(urlOf: (id: string) => string): Uploads {
  const files = new Map<string, StoredFile>();

  async function keep(file: Part): Promise<Attachment> {
    if (typeof file === 'string') throw new Refusal(400, 'BadArgument', 'Expected files.');
    const id = randomUUID();
    const { name, type: contentType } = file;
    files.set(id, { name, contentType, content: Buffer.from(await file.arrayBuffer()) });
    return { contentType, name, contentUrl: urlOf(id) };
  }

  function parse(activity: string | undefined): unknown {
    try {
      return JSON.parse(activity ?? '{}');
    } catch {
      throw new Refusal(400, 'BadSyntax', 'Expected the part `activity` to be JSON.');
    }
  }

  return {
    async take(request) {
      const body = new Uint8Array(await bodyOf(request, MOST_BYTES));
      const form = await new Response(body, { headers: { 'content-type': request.headers['content-type'] ?? '' } })
        .formData()
        .catch(() => {
          throw new Refusal(400, 'BadSyntax', 'Expected multipart/form-data.');
        });
      const activity = form.get('activity');
      const described = parse(typeof activity === 'string' ? activity : await activity?.text());
      const files = await Promise.all(form.getAll('file').map(keep));
      return { activity: described, attachments: files.map((file) => ({ ...file, ...thumbnailOf(described, file) })) };
    },
    send(id, response) {
      const file = files.get(id);
      if (!file) throw new Refusal(404, 'NotFound', 'There is no such file.');
      const shown = SHOWN.has(file.contentType);
      response.statusCode = 200;
      response.setHeader('content-type', shown ? file.contentType : 'application/octet-stream');
      response.setHeader('content-disposition', shown ? 'inline' : 'attachment');
      // What a user sent is never a page of ours.
      response.setHeader('content-security-policy', "default-src 'none'; sandbox");
      response.setHeader('x-content-type-options', 'nosniff');
      response.end(file.content);
    },
  };
}
