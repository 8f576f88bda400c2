import { expect } from 'chai';
import fc from 'fast-check';
import { areAlike, mayBeAlike, repetitions, sketchOf, tokensOf } from '../../../src/handoff';

const alike = (one: string, other: string): boolean => {
  const [first, second] = [tokensOf(one), tokensOf(other)];
  return first !== undefined && second !== undefined && areAlike(first, second);
};

describe('the same said again', () => {
  for (const [one, other] of [
    ['Where is my order?', 'WHERE is my order!!'],
    ['where is my parcel please tell me', 'please tell me where my parcel is'],
    ['I cannot log in to my account', 'I still cannot log in to my account'],
    ['注文はどこですか', '注文は、どこですか？'],
    ['我的订单在哪里', '我的订单在哪里啊'],
    ['Где мой заказ', 'где мой заказ???'],
  ] as const) {
    it(`is: ${one} / ${other}`, () => expect(alike(one, other)).to.equal(true));
  }

  for (const [one, other] of [
    ['where is my order', 'where is my invoice'],
    ['where is order 17 that I made in May', 'where is order 18 that I made in May'],
    ['yes', 'yes'],
    ['my orders', 'my orders'],
    ['はい', 'はい'],
    ['', ''],
  ] as const) {
    it(`is not: ${one} / ${other}`, () => expect(alike(one, other)).to.equal(false));
  }

  it('is suspected wherever it is so', () => {
    const word = fc.constantFrom('where', 'is', 'my', 'order', '17', '18', 'a4', '٣', 'заказ', 'Aa', 'BB');
    const words = fc.uniqueArray(word, { minLength: 3 });
    // Most are each other's words with one changed, in another order.
    const pair = words.chain((one) =>
      fc.tuple(
        fc.constant(new Set(one)),
        fc
          .shuffledSubarray(one, { minLength: one.length - 1 })
          .chain((other) =>
            fc
              .option(word, { nil: undefined })
              .map((added) => new Set(added === undefined ? other : [...other, added])),
          ),
      ),
    );
    let alikeOnes = 0;
    fc.assert(
      fc.property(pair, ([one, other]) => {
        if (!areAlike(one, other)) return;
        alikeOnes += 1;
        expect(mayBeAlike(sketchOf(one), sketchOf(other))).to.equal(true);
      }),
    );
    expect(alikeOnes).to.be.above(0);
  });

  it('is not suspected of other words, nor of other numbers', () => {
    const sketch = (text: string) => sketchOf(tokensOf(text)!);
    const asked = sketch('where is order 17 that I made in May');
    expect(mayBeAlike(asked, sketch('where is order 18 that I made in May'))).to.equal(false);
    expect(mayBeAlike(asked, sketch('how do I send back order 17'))).to.equal(false);
    expect(mayBeAlike(asked, sketch('in May I made order 17, where is that'))).to.equal(true);
  });

  it('is counted in a row, short words in between do not matter', () => {
    const said = 'where is my order';
    expect(repetitions([])).to.equal(0);
    expect(repetitions([said])).to.equal(0);
    expect(repetitions([said, said])).to.equal(1);
    expect(repetitions([said, 'hello?', `${said}!`, said])).to.equal(2);
    expect(repetitions([said, said, 'how do I send it back', said])).to.equal(1);
    expect(repetitions([said, said, 'how do I send it back'])).to.equal(0);
    expect(repetitions([said, said, 'hello?'])).to.equal(0);
  });

  it('is looked for in a long text at no great cost, and at its beginning only', () => {
    expect(tokensOf('word '.repeat(100_000))).to.equal(undefined);
    expect(tokensOf(Array.from({ length: 10_000 }, (_, n) => `w${n}`).join(' '))?.size).to.be.below(100);
  });
});
