import { type Attachment, CardFactory } from 'botbuilder';
import type { Order } from './orders';
import type { Words } from './words';

/** An order as an Adaptive Card, with what one may want to say next. */
export function orderCard({ number, item, total, state }: Order, { card, states }: Words): Attachment {
  const say = (title: string) => ({ type: 'Action.Submit', title, data: title });
  return CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.3',
    body: [
      { type: 'TextBlock', text: card.order.replace('{number}', number), weight: 'Bolder', size: 'Medium', wrap: true },
      {
        type: 'FactSet',
        facts: [
          { title: card.item, value: item },
          { title: card.total, value: total },
          { title: card.state, value: states[state] },
        ],
      },
    ],
    actions: [say(card.picture), say(card.wrong)],
  });
}
