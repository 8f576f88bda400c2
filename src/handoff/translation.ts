import type { Clock } from './clock';
import { errorCode, HandoffError } from './errors';
import type { Handoff } from './handoff';
import type { Logger } from './logger';
import type { MessageToAgent } from './message';

/** Puts what is said into the other's language. What it rejects or answers too late goes as it was said. */
export interface Translator {
  /**
   * A user's text in the language of the agents. `from`: the user's language as 8x8 has it (`de`, `zh-CN`), else the
   * channel's locale; undefined where nobody knows.
   */
  toAgent(text: string, from: string | undefined): Promise<string>;
  /** An agent's text in the user's language, `to`. Not called where that is unknown. */
  toUser(text: string, to: string): Promise<string>;
}

/** What is said, in the other's language, with the original kept. */
export interface Translation {
  /** The message with the translation before the original; marked, so that it is not translated again. */
  toAgent(handoff: Handoff, message: MessageToAgent): Promise<MessageToAgent>;
  /** The translation; undefined where there is none, or it says the same. */
  toUser(handoff: Handoff, text: string): Promise<string | undefined>;
}

/** What is translated with. */
export interface TranslationOptions {
  readonly translator: Translator;
  /** How long one text may take, ms. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A translation that is so much longer than its original is none. */
const isTooLong = (translated: string, text: string): boolean => translated.length > text.length * 10 + 1_000;

const languageOfUser = ({ user, locale }: Handoff): string | undefined => user.language ?? locale;

/** Whether a translator has still to see a user's message. */
export const awaitsTranslation = ({ author, text, translated }: MessageToAgent): boolean =>
  author === 'user' && !translated && text.trim() !== '';

export function createTranslation({ translator, timeoutMs, clock, logger }: TranslationOptions): Translation {
  /** Undefined where it failed, was too late, or says the same. */
  async function tried(handoff: Handoff, text: string, run: () => Promise<string>): Promise<string | undefined> {
    let cancel = (): void => undefined;
    const late = new Promise<never>((_resolve, reject) => {
      cancel = clock.after(timeoutMs, () =>
        reject(new HandoffError('translator-late', `The translator did not answer within ${timeoutMs} ms.`)),
      );
    });
    try {
      const translated: unknown = await Promise.race([run(), late]);
      if (typeof translated !== 'string' || translated.trim() === '') {
        throw new HandoffError('translator-empty', 'The translator answered with no text.');
      }
      if (isTooLong(translated, text)) {
        throw new HandoffError('translator-too-long', 'The translator answered with too long a text.');
      }
      return translated.trim() === text.trim() ? undefined : translated;
    } catch (error) {
      logger.warn('a text goes as it was said: it could not be translated', {
        handoffId: handoff.id,
        code: errorCode(error),
      });
      return undefined;
    } finally {
      cancel();
    }
  }

  return {
    async toAgent(handoff, message) {
      const from = languageOfUser(handoff);
      const { text } = message;
      const translation = await tried(handoff, text, async () => translator.toAgent(text, from));
      const both = translation === undefined ? text : `${translation}\n\n[${from ?? '?'}] ${text}`;
      return { ...message, text: both, translated: true };
    },
    async toUser(handoff, text) {
      const to = languageOfUser(handoff);
      if (to === undefined || text.trim() === '') return undefined;
      return tried(handoff, text, async () => translator.toUser(text, to));
    },
  };
}
