import { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { createRouter, type Route, type RouteWish } from '../../src/bot';
import { conversationOfTarget } from '../../src/bot/conversation-target';
import { createManualClock } from '../gateway/manual-clock';
import { createRecordingLogger, type RecordingLogger } from '../gateway/recording-logger';

const FALLBACK = { type: 'queue', id: 'support' } as const;

describe('routing by a function of the turn', () => {
  const activity = { type: 'message', text: 'my invoice', locale: 'nb-NO', channelId: 'test' };
  const turn = Object.create(TurnContext.prototype, { activity: { value: activity } }) as TurnContext;
  const clock = createManualClock(0);
  let log: RecordingLogger;
  beforeEach(() => {
    log = createRecordingLogger();
  });

  const ask = (route: Route | undefined, fallback: typeof FALLBACK | undefined = FALLBACK) =>
    createRouter({ route, fallback, timeoutMs: 2_000, clock, logger: log })(turn, {
      trigger: 'initiated',
      user: { name: 'Kim' },
      context: { topic: 'invoice' },
    });

  it('tells the function what it may go by', async () => {
    let told: RouteWish | undefined;
    await ask((context, wish) => {
      told = wish;
      return context.activity.text?.includes('invoice') ? 'billing' : undefined;
    });
    expect(told).to.deep.equal({
      trigger: 'initiated',
      locale: 'nb-NO',
      language: 'no',
      user: { name: 'Kim' },
      context: { topic: 'invoice' },
    });
  });

  for (const [name, route, assignment] of [
    ['a queue by its id', () => 'billing', { type: 'queue', id: 'billing' }],
    ['a queue', async () => ({ queueId: 'billing' }), { type: 'queue', id: 'billing' }],
    ['a queue, and no script', () => ({ queueId: 'billing', scriptId: undefined }), { type: 'queue', id: 'billing' }],
    ['a script', () => ({ scriptId: 'welcome' }), { type: 'script', id: 'welcome' }],
    ['what the setting says where it answers nothing', async () => undefined, FALLBACK],
  ] as const) {
    it(`goes to ${name}`, async () => {
      expect(await ask(route)).to.deep.equal(assignment);
      expect(log.lines).to.deep.equal([]);
    });
  }

  it('is left to the setting where there is no function', async () => {
    expect(await ask(undefined)).to.deep.equal(FALLBACK);
  });

  for (const [name, route, code] of [
    [
      'throws',
      () => {
        throw new TypeError('secret text');
      },
      'TypeError',
    ],
    ['rejects', () => Promise.reject(new Error('secret text')), 'Error'],
    ['answers what is no id', () => '../admin', 'invalid-destination'],
    ['answers nonsense', () => 7 as never, 'invalid-destination'],
  ] as const) {
    it(`is left to the setting, and logged, where the function ${name}`, async () => {
      expect(await ask(route)).to.deep.equal(FALLBACK);
      expect(log.lines).to.have.length(1);
      expect(JSON.stringify(log.lines)).to.include(code).and.not.to.include('secret text').and.not.to.include('admin');
    });
  }

  it('is left to the setting where the function takes too long', async () => {
    const asked = ask(() => new Promise(() => undefined));
    await clock.whenWaiting(2_000);
    clock.advance(2_000);
    expect(await asked).to.deep.equal(FALLBACK);
    expect(log.lines).to.have.length(1);
    expect(JSON.stringify(log.lines)).to.include('TimeoutError');
  });
});

describe('what names a conversation', () => {
  const ids = { channelId: 'test', conversationId: 'c' };
  const reference = { channelId: 'test', conversation: { id: 'c', isGroup: false, conversationType: '', name: '' } };

  it('is a turn, a reference or the two ids', () => {
    const turn = Object.create(TurnContext.prototype, { activity: { value: { type: 'message', ...reference } } });
    for (const target of [turn, reference, ids]) expect(conversationOfTarget(target)).to.deep.equal(ids);
  });

  it('is nothing that names none', () => {
    for (const target of [{}, { channelId: 'test' }, { channelId: 'test', conversationId: '' }]) {
      expect(() => conversationOfTarget(target as never))
        .to.throw()
        .with.property('code', 'no-conversation');
    }
  });
});
