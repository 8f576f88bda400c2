import { expect } from 'chai';
import fc from 'fast-check';
import { propertiesOf } from '../../src/bot/properties-of';
import { userFields } from '../../src/bot/user-of';

const told = (context: unknown): string | undefined => propertiesOf({ context })[0]?.value;

describe("a handoff's context as additional properties", () => {
  it('has one for each field, and none that is empty', () => {
    const context = { a: ' text ', b: 2, c: '', d: null, e: undefined, ' ': 'x', f: false, g: 12n, h: {}, i: [] };
    expect(propertiesOf(context)).to.deep.equal([
      { key: 'a', value: 'text' },
      { key: 'b', value: '2' },
      { key: 'f', value: 'false' },
      { key: 'g', value: '12' },
    ]);
  });

  it('tells what is nested in words', () => {
    expect(told(['red', 'blue', 7])).to.equal('red, blue, 7');
    expect(told({ street: 'High St 1', zip: 'N1' })).to.equal('street: High St 1; zip: N1');
    expect(told({ id: 42, items: [{ sku: 'A', n: 2 }, { sku: 'B' }], at: new Date(0) })).to.equal(
      'id: 42; items: (sku: A; n: 2), (sku: B); at: 1970-01-01T00:00:00.000Z',
    );
  });

  it('tells what an object says it is, and what maps and sets hold', () => {
    const decimal = { _digits: [1, 9], toJSON: () => '19.90' };
    const failing = {
      good: 1,
      toJSON() {
        throw new Error('no');
      },
    };
    expect(told({ total: decimal, at: new URL('https://a.example/'), bad: new Date('x') })).to.equal(
      'total: 19.90; at: https://a.example/',
    );
    expect(told({ sizes: new Set(['S', 'M']), by: new Map([['lee', 2]]), failing })).to.equal(
      'sizes: S, M; by: (lee: 2); failing: (good: 1)',
    );
    expect(propertiesOf(new Map([['topic', 'refund']]))).to.deep.equal([{ key: 'topic', value: 'refund' }]);
    expect(propertiesOf(new Date(0))).to.deep.equal([{ key: 'context', value: '1970-01-01T00:00:00.000Z' }]);
  });

  it('takes a context that is no object as one property', () => {
    expect(propertiesOf('call me')).to.deep.equal([{ key: 'context', value: 'call me' }]);
    expect(propertiesOf(['a', 'b'])).to.deep.equal([{ key: 'context', value: 'a, b' }]);
    expect(propertiesOf(null)).to.deep.equal([]);
  });

  it('keeps both of two fields whose names differ in blanks only', () => {
    expect(propertiesOf({ topic: 'refund', ' topic ': 'vase' })).to.deep.equal([
      { key: 'topic', value: 'refund; vase' },
    ]);
  });

  it('cuts what no agent would read between two characters', () => {
    const family = '👩‍👩‍👧';
    const value = told(family.repeat(1_000)) ?? '';
    expect(value.length).to.be.within(3_900, 4_000);
    expect(value.endsWith(`${family}…`)).to.equal(true);
    expect(propertiesOf({ [family.repeat(100)]: 'x' })[0]?.key.length).to.be.at.most(100);
  });

  it('outlives cycles, depth, size and getters that throw', () => {
    const cycle: Record<string, unknown> = { name: 'a' };
    cycle.self = cycle;
    expect(told(cycle)).to.equal('name: a; self: …');
    let deep: unknown = 'bottom';
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    expect(told(deep)).to.include('…').and.not.to.include('bottom');
    const bad = Object.defineProperty({ good: 1 }, 'bad', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(told(bad)).to.equal('good: 1');
    expect(told(Array.from({ length: 100_000 }, (_, index) => index))?.length).to.be.at.most(4_000);
  });

  it('is made of strings that 8x8 takes, whatever is given', () => {
    fc.assert(
      fc.property(fc.anything(), (context) => {
        const properties = propertiesOf(context);
        for (const { key, value } of properties) expect([key, value]).to.not.include('');
        expect(new Set(properties.map(({ key }) => key)).size).to.equal(properties.length);
      }),
    );
  });
});

describe('the fields of a user', () => {
  it('takes numbers, cuts what people read between characters, and leaves out ids that are too long', () => {
    expect(userFields({ caseId: 1042, phone: Number.NaN })).to.deep.equal({ caseId: '1042' });
    const { name = '', userId } = userFields({ name: `${'a'.repeat(254)}💥💥`, userId: 'u'.repeat(257) });
    expect(name).to.equal(`${'a'.repeat(254)}…`);
    expect(userId).to.equal(undefined);
    expect(userFields({ name: 'Kim \ud83d' }).name).to.equal('Kim \ufffd');
  });

  it('hold nothing for which 8x8 refuses a chat', () => {
    for (const email of ['jo@', 'j..o@a.example', '.jo@a.example', 'jo.@a.example', 'jö@a.example', 'a b@c.example']) {
      expect(userFields({ email }), email).to.deep.equal({});
    }
    expect(userFields({ email: "jo.o'neil+x@mail.a-b.example" })).to.have.property('email');
    expect(userFields({ name: 'Kim', email: 'not an address', language: 'Klingon' })).to.deep.equal({ name: 'Kim' });
    expect(userFields({ email: ' kim@example.com ', language: 'de-AT', caseId: '7' })).to.deep.equal({
      email: 'kim@example.com',
      language: 'de',
      caseId: '7',
    });
  });
});
