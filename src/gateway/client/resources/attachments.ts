import type { Readable } from 'node:stream';
import type { AttachmentResult, ExternalAuthorType } from '../../../wire/resources';
import { InvalidGatewayRequest } from '../errors';
import { type ListOptions, listPages } from '../paging';
import { path } from '../path';
import { attachmentSchema } from '../schemas';
import type { Transport } from '../transport';

/** A file to be named in a message afterwards. */
export interface AttachmentUpload {
  readonly authorType: ExternalAuthorType;
  readonly filename: string;
  readonly contentType: string;
  /** A blob is read as it leaves. */
  readonly content: Uint8Array<ArrayBuffer> | Blob;
}

/** A file's bytes. The stream fails with `GatewayUnreachable` past the size or the time that the options allow. */
export interface AttachmentContent {
  /** What the gateway says; the sender may have lied. */
  readonly contentType: string;
  readonly stream: Readable;
}

/** Files of a chat: `/conversations/{id}/attachments`. */
export interface Attachments {
  list(conversationId: string, options?: ListOptions): AsyncIterable<AttachmentResult>;
  upload(conversationId: string, file: AttachmentUpload): Promise<AttachmentResult>;
  get(conversationId: string, attachmentId: string): Promise<AttachmentResult>;
  content(conversationId: string, attachmentId: string): Promise<AttachmentContent>;
}

export const attachmentsOf = (transport: Transport, maxAttachmentBytes: number): Attachments => {
  const all = (id: string) => path`/chat-gateway/v1/conversations/${id}/attachments`;
  const one = (id: string, file: string) => path`/chat-gateway/v1/conversations/${id}/attachments/${file}`;
  const list = { name: 'attachments', item: attachmentSchema };
  return {
    list: (id, options) => listPages(transport, { operation: 'attachments.list', path: all(id) }, list, options),
    upload: async (id, { authorType, filename, contentType, content }) => {
      const file = new Blob([content], { type: contentType });
      if (file.size > maxAttachmentBytes) {
        throw new InvalidGatewayRequest('request-too-large', `The file is over ${maxAttachmentBytes} bytes`);
      }
      const form = new FormData();
      form.append('authorType', authorType);
      form.append('attachment', file, filename);
      return transport.read({ operation: 'attachments.upload', method: 'POST', path: all(id), form }, attachmentSchema);
    },
    get: async (id, file) =>
      transport.read({ operation: 'attachments.get', method: 'GET', path: one(id, file) }, attachmentSchema),
    content: async (id, file) =>
      transport.open({
        operation: 'attachments.content',
        method: 'GET',
        path: path`/chat-gateway/v1/conversations/${id}/attachments/${file}/content`,
      }),
  };
};
