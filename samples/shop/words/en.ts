import type { Words } from './words';

const GREETING =
  'Hello, I am the shop\'s bot. Ask me about an order ("Where is order 1042?"), opening hours or returns. ' +
  'Ask for a person whenever you want one.';

export const EN: Words = {
  greeting: GREETING,
  order: {
    packed: 'Order {number} is being packed and leaves our workshop today.',
    sent: 'Order {number} left our warehouse yesterday and should be with you tomorrow.',
    delivered: 'Order {number} was delivered on Monday.',
  },
  unknownOrder: 'I do not know an order {number}. Try 1042.',
  card: {
    order: 'Order {number}',
    item: 'Item',
    total: 'Total',
    state: 'State',
    picture: 'Show me a picture',
    wrong: 'It arrived broken',
  },
  states: { packed: 'being packed', sent: 'on its way', delivered: 'delivered' },
  picture: 'This is the blue vase, as it left our workshop.',
  faq: [
    [/\b(open|opening|hours)\b/i, 'We are open from 9 to 18, Monday to Saturday.'],
    [/\b(return|refund|exchange)\b/i, 'You can send anything back within 30 days. The label is in the parcel.'],
    [/\b(hello|hi|hey)\b/i, GREETING],
  ],
  asks: {
    order: /\border\D{0,5}(\d{3,10})\b/i,
    picture: /\b(picture|photo|show me)\b/i,
    complaint: /\b(complain|complaint|broken|damaged)\b/i,
  },
  sorry: 'I am sorry to hear that. Let me get a colleague for you.',
  notUnderstood: 'I did not get that. I know about orders, opening hours and returns.',
  survey: 'How did it go with my colleague?',
  ratings: ['Good', 'So-so', 'Bad'],
  thanks: 'Thank you for telling us. What else can I do for you?',
  noAgent: 'Maybe I can help after all: ask me about an order, opening hours or returns.',
};
