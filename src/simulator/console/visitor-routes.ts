import type { z } from 'zod/v4';
import type { SimulatedVisitor, Visitors } from '../chats/visitor';
import type { Hub } from '../hub';
import { done, type Route } from '../rest/route';
import { answerBody, bodyOf, emptyBody, pressBody, sayBody, typingBody, visitBody } from './bodies';
import { showDeskChat } from './console-show';

/** What a visitor's widget, in a terminal or a page, does. The files of a message are base64. */
export function visitorRoutes(hub: Hub, visitors: Visitors): Route[] {
  const act = <T>(name: string, schema: z.ZodType<T>, action: (visitor: SimulatedVisitor, body: T) => void): Route => ({
    operation: `POST /simulator/visitors/{chatId}/${name}`,
    handle({ params: { chatId = '' }, json }) {
      action(visitors.get(chatId), bodyOf(schema, json()));
      return done;
    },
  });

  return [
    {
      operation: 'POST /simulator/visitors',
      handle({ json }) {
        const { chat } = visitors.open(bodyOf(visitBody, json()));
        return { status: 200, body: showDeskChat(hub, hub.chat(chat.id)) };
      },
    },
    act('messages', sayBody, (visitor, { text, attachments }) => {
      visitor.say(text, attachments);
    }),
    act('typing', typingBody, (visitor, { on }) => visitor.typing(on)),
    act('press', pressBody, (visitor, reply) => visitor.press(reply)),
    act('answer', answerBody, (visitor, { type, data }) => visitor.answer(type, data)),
    act('leave', emptyBody, (visitor) => visitor.leave()),
  ];
}
