import { expect } from 'chai';
import * as fc from 'fast-check';
import { adaptiveCard } from '../../../src/bot/cards/adaptive-card';
import { cardAnswer } from '../../../src/bot/cards/card-answer';

const CARD = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.Toggle', id: 'gift', title: 'As a present' },
    { type: 'Input.Number', id: 'count', label: 'How many' },
    {
      type: 'Input.ChoiceSet',
      id: 'colours',
      isMultiSelect: true,
      choices: [
        { title: 'Blue', value: 'b' },
        { title: 'Red', value: 'r' },
      ],
    },
  ],
  actions: [{ type: 'Action.Submit', title: 'Order', data: { sku: 'vase' } }],
};

const NAMELESS = {
  type: 'AdaptiveCard',
  body: [{ type: 'Container', items: [], selectAction: { type: 'Action.Submit', data: { slot: 9 } } }],
  actions: [
    { type: 'Action.Submit', title: 'Take', data: { slot: 10, at: { desk: 'A' } } },
    { type: 'Action.Submit', title: 'Take', data: { slot: 11 } },
    { type: 'Action.Submit', title: 'None', data: { slot: 0 } },
  ],
};

const dataOf = (): Record<string, unknown> => {
  const [action] = adaptiveCard(CARD, false)?.actions as unknown as [{ data: Record<string, unknown> }];
  return action.data;
};

describe("the answer to an agent's card", () => {
  it('reads as what was pressed, and what was filled in by its label', () => {
    expect(cardAnswer({ ...dataOf(), gift: 'true', count: 2, colours: 'b,r' })).to.equal(
      'Order\nAs a present: true\nHow many: 2\ncolours: Blue, Red',
    );
  });

  it('leaves out what was not filled in, and what the card itself sends along', () => {
    expect(cardAnswer({ ...dataOf(), gift: '', count: undefined })).to.equal('Order');
  });

  it('tells by its data which it was where no title does', () => {
    const card = adaptiveCard(NAMELESS, false) as unknown as {
      body: [{ selectAction: { data: unknown } }];
      actions: { data: unknown }[];
    };
    expect(cardAnswer(card.body[0].selectAction.data)).to.equal('slot: 9');
    expect(card.actions.map(({ data }) => cardAnswer(data))).to.deep.equal([
      'Take\nslot: 10\nat: {"desk":"A"}',
      'Take\nslot: 11',
      'None',
    ]);
  });

  it('knows choices whose values have commas', () => {
    const choices = [
      { title: 'Our shop in Berlin', value: 'Berlin, DE' },
      { title: 'Vienna', value: 'Vienna' },
    ];
    const card = { type: 'AdaptiveCard', body: [{ type: 'Input.ChoiceSet', id: 'shop', label: 'Shop', choices }] };
    const actions = [{ type: 'Action.Submit', title: 'Go' }];
    const shown = adaptiveCard({ ...card, actions }, false)?.actions as unknown as [{ data: object }];
    const answer = (shop: string) => cardAnswer({ ...shown[0].data, shop });
    expect(answer('Berlin, DE')).to.equal('Go\nShop: Our shop in Berlin');
    expect(answer('Vienna,Berlin, DE,other')).to.equal('Go\nShop: Vienna, Our shop in Berlin, other');
  });

  it('is a value of no such card where the mark is missing', () => {
    for (const value of [undefined, null, 'Order', 7, [], {}, { sku: 'vase' }, { handoffCard: 'x' }]) {
      expect(cardAnswer(value)).to.equal(undefined);
    }
  });

  it('never fails, whatever comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (mark, fields, rest) => {
        for (const handoffCard of [mark, { chosen: mark, fields }, { fields: { id: fields } }]) {
          const answer = cardAnswer({ ...(typeof rest === 'object' ? rest : {}), handoffCard });
          expect(answer === undefined || answer.length > 0).to.equal(true);
        }
      }),
    );
  });
});
