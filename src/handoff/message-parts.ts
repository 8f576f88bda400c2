import type { MessageToAgent } from './message';
import { splitText } from './split-text';

/** A message whose text is no longer than `maxTextLength`, in parts if need be; what is not text comes with the last. */
export function messageParts(message: MessageToAgent, maxTextLength: number): MessageToAgent[] {
  const texts = splitText(message.text, maxTextLength);
  return texts.map((text, index) =>
    index === texts.length - 1 ? { ...message, text } : { author: message.author, text },
  );
}
