import { expect } from 'chai';
import { frustrationOf } from '../../../src/handoff';

describe('how annoyed a message sounds', () => {
  for (const [text, score] of [
    ['where is my order?', 0],
    ['DHL', 0],
    ['Is VAT included?', 0],
    ['我的订单在哪里', 0],
    ['where is my order??', 0.5],
    ['WHERE IS MY ORDER', 0.5],
    ['ГДЕ МОЙ ЗАКАЗ?!', 1],
    ['注文はどこですか！！', 0.5],
    ['no 😡', 1],
    ['', 0],
  ] as const) {
    it(`${JSON.stringify(text)}: ${score}`, () => expect(frustrationOf(text)).to.equal(score));
  }
});
