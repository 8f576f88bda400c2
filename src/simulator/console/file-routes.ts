import type { SimulatedAttachment } from '../chats/chat';
import type { Hub } from '../hub';
import { download } from '../rest/attachments-routes';
import { notFound, Problem } from '../rest/problem';
import type { Route, RouteRequest } from '../rest/route';

/** Pictures that hold nothing but pixels; an SVG is a program. Told by their bytes, not by what their sender says. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** The files of all chats: behind links as by the vendor's signed ones, and as pictures for the desk. */
export function fileRoutes(hub: Hub): Route[] {
  const fileOf = ({ fileId = '' }: RouteRequest['params']): SimulatedAttachment => {
    const file = hub.files.get(fileId);
    if (!file) throw notFound('File', fileId);
    return file;
  };
  return [
    {
      operation: 'GET /simulator/files/{fileId}',
      open: true,
      handle: ({ params }) => download(fileOf(params)),
    },
    {
      operation: 'GET /simulator/pictures/{fileId}',
      async handle({ params }) {
        const { content } = fileOf(params);
        const { fileTypeFromBuffer } = await import('file-type');
        const type = (await fileTypeFromBuffer(content))?.mime ?? '';
        if (!PICTURES.has(type)) throw new Problem(415, 'unsupported_media_type', 'The file is no picture.');
        return {
          status: 200,
          file: content,
          headers: {
            'content-type': type,
            'content-security-policy': "default-src 'none'; sandbox",
            'cross-origin-resource-policy': 'same-origin',
            'x-content-type-options': 'nosniff',
            'cache-control': 'private, max-age=3600',
          },
        };
      },
    },
  ];
}
