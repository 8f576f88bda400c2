import type { IncomingHttpHeaders } from 'node:http';
import type { ChatRecord, SimulatedAttachment } from '../chats/chat';
import { addAttachment } from '../chats/messages';
import type { Hub } from '../hub';
import { chatOf, openChatOf } from './conversations-routes';
import { oneOf } from './fields';
import { pageOf } from './page';
import { invalid, notFound, Problem } from './problem';
import type { Route, RouteAnswer } from './route';
import { showAttachment } from './show';

/** What the boundaries and the other part of a form may take beside the file. */
const FORM_BYTES = 65_536;

function attachmentOf(chat: ChatRecord, { attachmentId = '' }: Readonly<Record<string, string>>): SimulatedAttachment {
  const attachment = chat.attachments.get(attachmentId);
  if (!attachment) throw notFound('Attachment', attachmentId);
  return attachment;
}

/** A file as a download; never shown in place, for what users and agents send is not to be trusted. */
export const download = ({ content, filename }: SimulatedAttachment): RouteAnswer => ({
  status: 200,
  file: content,
  headers: {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    'x-content-type-options': 'nosniff',
  },
});

async function readForm(headers: IncomingHttpHeaders, body: Buffer): Promise<FormData> {
  const contentType = headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) throw invalid('Expected multipart/form-data.');
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw invalid('The form cannot be read.');
  }
}

async function uploadedFile(hub: Hub, headers: IncomingHttpHeaders, body: Buffer) {
  const form = await readForm(headers, body);
  oneOf(form.get('authorType') ?? 'user', 'authorType', ['user', 'bot']);
  const [file, ...others] = form.getAll('attachment');
  if (!file || typeof file === 'string' || others.length > 0) throw invalid('attachment: must be one file.');
  if (file.size > hub.options.maxAttachmentBytes) {
    throw new Problem(413, 'attachment_too_large', `At most ${hub.options.maxAttachmentBytes} bytes are allowed.`);
  }
  return {
    filename: file.name,
    contentType: file.type === '' ? 'application/octet-stream' : file.type,
    content: Buffer.from(await file.arrayBuffer()),
  };
}

/** The files of a conversation. */
export const attachmentRoutes = (hub: Hub): Route[] => [
  {
    operation: 'GET /conversations/{conversationId}/attachments',
    handle({ params, query }) {
      const rows = [...chatOf(hub, params).attachments.values()];
      return pageOf('attachments', rows, query, { sort: ['id:asc', 'id:desc'] }, showAttachment);
    },
  },
  {
    operation: 'POST /conversations/{conversationId}/attachments',
    maxBytes: hub.options.maxAttachmentBytes + FORM_BYTES,
    async handle({ params, headers, body }) {
      const chat = openChatOf(hub, params);
      const attachment = addAttachment(hub, chat, await uploadedFile(hub, headers, body));
      return { status: 200, body: showAttachment(attachment) };
    },
  },
  {
    operation: 'GET /conversations/{conversationId}/attachments/{attachmentId}',
    handle: ({ params }) => ({ status: 200, body: showAttachment(attachmentOf(chatOf(hub, params), params)) }),
  },
  {
    operation: 'GET /conversations/{conversationId}/attachments/{attachmentId}/content',
    handle: ({ params }) => download(attachmentOf(chatOf(hub, params), params)),
  },
];
