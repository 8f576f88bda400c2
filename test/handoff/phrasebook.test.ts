import { expect } from 'chai';
import { createPhrasebook, ENGLISH, leaveWordsOf } from '../../src/handoff';

const HOUR = 3_600_000;

describe('what the user reads', () => {
  const { say } = createPhrasebook();

  it('is in his language, with its own word for the way out', () => {
    expect(say('queued', undefined, { locale: 'de-CH' })).to.include('„beenden“');
    expect(say('queued', undefined, { locale: 'en-GB' })).to.include('"leave"');
  });

  it('is in the language of the house where his is unknown', () => {
    const german = createPhrasebook({ language: 'de' });
    expect(german.say('ended.bot-ended', undefined, {})).to.include('wieder');
    expect(german.say('ended.bot-ended', undefined, { locale: 'fi-FI' })).to.include('wieder');
    expect(say('ended.bot-ended', undefined, { locale: 'fi-FI' })).to.equal(ENGLISH['ended.bot-ended']);
  });

  it('is nothing for a key that nobody knows', () => {
    expect(say('constructor', undefined, {})).to.equal(undefined);
  });

  it('leaves a parameter that nobody gave as it is, and puts a name in', () => {
    expect(say('connected.named', { agent: 'Alice $& {leave}' }, {})).to.include('Alice $& {leave}.');
    expect(say('connected.named', {}, {})).to.include('{agent}');
  });

  it('may be changed for a language, for all of them and for one handoff, and be silenced', () => {
    const { say: own } = createPhrasebook({
      texts: { all: { transferred: null, connected: 'Hi' }, de: { connected: 'Hallo' } },
    });
    expect(own('transferred', undefined, { locale: 'de' })).to.equal(undefined);
    expect(own('connected', undefined, { locale: 'fr' })).to.equal('Hi');
    expect(own('connected', undefined, { locale: 'de-DE' })).to.equal('Hallo');
    expect(own('connected', undefined, { locale: 'de-DE', texts: { connected: 'Servus' } })).to.equal('Servus');
    expect(own('connected', undefined, { locale: 'de-DE', texts: { connected: null } })).to.equal(undefined);
  });

  it('is silenced in all its variants, but for one that has a text of its own there', () => {
    const { say: own } = createPhrasebook({
      texts: {
        all: { waiting: null, connected: null, 'ended.closed': null, 'waiting.time': 'In {time}' },
        fr: { 'connected.named': 'Voici {agent}', 'waiting.time': null },
      },
    });
    const said = (key: string, listener: Parameters<typeof say>[2]) =>
      own(key, { agent: 'Alice', waiting: 2, time: '4', opens: '9' }, listener);
    for (const key of ['waiting.number', 'waiting.both', 'connected.named', 'ended.closed.until'])
      expect(said(key, { locale: 'de' }), key).to.equal(undefined);
    expect(said('waiting.time', { locale: 'de' })).to.equal('In 4');
    expect(said('waiting.time', { locale: 'fr' })).to.equal(undefined);
    expect(said('connected.named', { locale: 'fr' })).to.equal('Voici Alice');
    expect(said('connected.named', { locale: 'fr', texts: { connected: null } })).to.equal(undefined);
    // A question that is not asked still has its answers, and what does not arrive is another matter.
    expect(own('undelivered.message', {}, { texts: { undelivered: null } })).to.be.a('string');
  });

  it("is the package's own where what was given in its place is no sentence", () => {
    for (const nonsense of [5, true, [], {}, { other: 5 }] as never[])
      expect(say('ended.bot-ended', undefined, { texts: { 'ended.bot-ended': nonsense } }), String(nonsense)).to.equal(
        ENGLISH['ended.bot-ended'],
      );
  });

  it('names the word that the bot developer chose', () => {
    const { say: own } = createPhrasebook({ leaveWords: leaveWordsOf(['bye']) });
    expect(own('connected', undefined, { locale: 'de' })).to.include('„bye“');
  });
});

describe('the parameters of a sentence', () => {
  const waiting = {
    count: 'waiting',
    one: '{waiting} чат',
    few: '{waiting} чата',
    many: '{waiting} чатов',
    other: '?',
  };
  const told = (text: string, param: Parameters<ReturnType<typeof createPhrasebook>['say']>[1], locale: string) =>
    createPhrasebook({ texts: { all: { queued: text } } }).say('queued', param, { locale });

  it('choose the plural form of the language', () => {
    const { say } = createPhrasebook({ texts: { ru: { queued: waiting } } });
    expect([1, 3, 5, 21].map((count) => say('queued', { waiting: count }, { locale: 'ru' }))).to.deep.equal([
      '1 чат',
      '3 чата',
      '5 чатов',
      '21 чат',
    ]);
  });

  it('are numbers and times as the region writes them', () => {
    expect(told('{n}', { n: 1234.5 }, 'de-DE')).to.equal('1.234,5');
    expect(told('{t}', { t: { durationMs: 42_000 } }, 'en')).to.equal('42 seconds');
    expect(told('{t}', { t: { durationMs: 61_000 } }, 'en')).to.equal('1 minute');
    expect(told('{t}', { t: { durationMs: 4 * 60_000 } }, 'fr')).to.equal('4 minutes');
    expect(told('{t}', { t: { durationMs: 3 * HOUR } }, 'de')).to.equal('3 Stunden');
  });

  it('are moments in the zone of the business', () => {
    const at = Date.UTC(2026, 0, 5, 8, 0);
    expect(told('{at}', { at: { at, timeZone: 'America/New_York' } }, 'en-US')).to.match(
      /^Monday, January 5 at 3:00\sAM EST$/,
    );
    expect(told('{at}', { at: { at, timeZone: 'Europe/Berlin' } }, 'de')).to.match(
      /^Montag, 5\. Januar um 0?9:00 MEZ$/,
    );
  });

  it('do not turn a sentence that runs the other way', () => {
    expect(told('مع {agent}', { agent: 'Alice' }, 'ar')).to.equal('مع \u2068Alice\u2069');
  });

  it('do without a locale that is none', () => {
    expect(told('{n}', { n: 1234.5 }, 'de_DE@x')).to.be.a('string');
  });
});
