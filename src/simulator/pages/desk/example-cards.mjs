const HEAD = { $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', type: 'AdaptiveCard', version: '1.3' };

/** Cards to start from. */
export const EXAMPLE_CARDS = [
  {
    name: 'An offer with two answers',
    card: {
      ...HEAD,
      body: [
        { type: 'TextBlock', text: 'How shall we make it good?', weight: 'Bolder', size: 'Medium', wrap: true },
        {
          type: 'FactSet',
          facts: [
            { title: 'Order', value: '1042' },
            { title: 'Amount', value: '34.90' },
          ],
        },
      ],
      actions: [
        { type: 'Action.Submit', title: 'Send a new one', data: { answer: 'replace' } },
        { type: 'Action.Submit', title: 'Pay it back', data: { answer: 'refund' } },
      ],
    },
  },
  {
    name: 'A form',
    card: {
      ...HEAD,
      body: [
        { type: 'TextBlock', text: 'Where shall we call you?', weight: 'Bolder', wrap: true },
        { type: 'Input.Text', id: 'phone', label: 'Phone', placeholder: '+1 555 0100' },
      ],
      actions: [{ type: 'Action.Submit', title: 'Call me' }],
    },
  },
  {
    name: 'A link',
    card: {
      ...HEAD,
      body: [{ type: 'TextBlock', text: 'Our terms of delivery', wrap: true }],
      actions: [{ type: 'Action.OpenUrl', title: 'Read them', url: 'https://example.com/delivery' }],
    },
  },
];
