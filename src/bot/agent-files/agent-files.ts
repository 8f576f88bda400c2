import {
  type ChatAttachment,
  type ContactCenter,
  ContactCenterError,
  errorCode,
  type Handoff,
  type Logger,
  UserChannelError,
} from '../../handoff';
import type { ShownFile } from '../activity-of';
import { cleanFileName, namedAs, UNNAMED } from '../attachments/file-name';
import type { ChannelCapabilities } from '../channel-capabilities';
import { areIds, type FileLinks } from './file-links';
import { begin, letGo, readWhole } from './file-start';

/** How often a file is asked for before its message is shown without it. */
const TRIES = 4;

/** An agent's file that the user has to do without. */
export interface MissingFile {
  /** As its sender called it; its id where that is not known. */
  readonly missing: string;
}

/** Makes an agent's files showable. */
export interface AgentFiles {
  /**
   * The files of one message, in order. `attempts`: how often it was tried before.
   * Throws `UserChannelError` `unreachable` where trying again may help.
   */
  load(
    chat: Pick<Handoff, 'id' | 'chatId'>,
    files: readonly ChatAttachment[],
    options: { readonly channel: Pick<ChannelCapabilities, 'inlineBytes'>; readonly attempts: number },
  ): Promise<(ShownFile | MissingFile)[]>;
}

/** What files are had with. */
export interface AgentFilesOptions {
  readonly contactCenter: Pick<ContactCenter, 'file' | 'download'>;
  readonly links: FileLinks;
  readonly logger: Logger;
}

const mayPass = ({ failure }: ContactCenterError): boolean => failure !== 'gone' && failure !== 'refused';

/** Small files go inside the message where the channel takes that, others by a link of the bot's own. */
export function createAgentFiles({ contactCenter, links, logger }: AgentFilesOptions): AgentFiles {
  async function shown(
    chatId: string,
    { id, name: given, sizeBytes }: ChatAttachment & { readonly sizeBytes: number },
    inlineBytes: number,
  ): Promise<ShownFile | MissingFile> {
    const file = await begin(await contactCenter.download(chatId, id));
    const { contentType, extension } = file;
    const clean = cleanFileName(given);
    const name = clean === UNNAMED && extension !== undefined ? namedAs(clean, [extension]) : clean;
    if (sizeBytes <= inlineBytes) {
      // The size is what somebody said: the bytes decide.
      const whole = await readWhole(file, inlineBytes);
      if (whole) return { name, contentType, url: `data:${contentType};base64,${whole.toString('base64')}` };
    } else await letGo(file);
    const url = await links.link({ chatId, attachmentId: id, name });
    if (url === undefined) return { missing: name === UNNAMED ? cleanFileName(id) : name };
    return { name, contentType, url };
  }

  return {
    async load({ id: handoffId, chatId }, files, { channel, attempts }) {
      const loaded: (ShownFile | MissingFile)[] = [];
      let inlineBytes = channel.inlineBytes;
      for (const attachment of files) {
        let { name } = attachment;
        const missing = (): MissingFile => ({ missing: cleanFileName(name || attachment.id) });
        if (chatId === undefined || !areIds(chatId, attachment.id)) {
          loaded.push(missing());
          continue;
        }
        try {
          const known = await contactCenter.file(chatId, attachment.id);
          name = known.name || name;
          const file = await shown(chatId, { id: attachment.id, name, sizeBytes: known.sizeBytes }, inlineBytes);
          if ('url' in file && file.url.startsWith('data:')) inlineBytes -= file.url.length * 0.75;
          loaded.push(file);
        } catch (cause) {
          const error = cause instanceof ContactCenterError ? cause : undefined;
          logger.warn("an agent's file could not be had", { handoffId, code: errorCode(cause), status: error?.status });
          if (error && mayPass(error) && attempts + 1 < TRIES) {
            const { retryAfterMs } = error;
            throw new UserChannelError('unreachable', "A file of the agent's could not be had.", {
              retryAfterMs,
              cause,
            });
          }
          loaded.push(missing());
        }
      }
      return loaded;
    },
  };
}
