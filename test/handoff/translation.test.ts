import { expect } from 'chai';
import { createTranslation, type Logger, type Translator } from '../../src/handoff';
import { createManualClock } from '../gateway/manual-clock';
import { aHandoff } from '../helpers/a-handoff';

describe('a translation', () => {
  const clock = createManualClock(0);
  const handoff = aHandoff({ user: { language: 'de' }, locale: 'de-AT' });
  let log: string[];
  const logger: Logger = {
    debug() {},
    info() {},
    warn: (message, fields) => void log.push(`${message} ${JSON.stringify(fields)}`),
    error() {},
  };
  beforeEach(() => {
    log = [];
  });

  const by = (change: Partial<Translator>) =>
    createTranslation({
      translator: {
        toAgent: async (text, from) => `${from}>${text}`,
        toUser: async (text, to) => `${text}>${to}`,
        ...change,
      },
      timeoutMs: 5_000,
      clock,
      logger,
    });
  const hello = { author: 'user', text: 'Guten Tag' } as const;

  it('stands before the original for the agent, with the language it is from', async () => {
    expect(await by({}).toAgent(handoff, hello)).to.deep.equal({
      author: 'user',
      text: 'de>Guten Tag\n\n[de] Guten Tag',
      translated: true,
    });
  });

  it('is from the locale where 8x8 does not have the language, and from anywhere where nobody knows it', async () => {
    const turkish = await by({}).toAgent(aHandoff({ locale: 'tr-TR' }), hello);
    expect(turkish.text).to.equal('tr-TR>Guten Tag\n\n[tr-TR] Guten Tag');
    const unknown = await by({ toAgent: async () => 'Good day' }).toAgent(aHandoff(), hello);
    expect(unknown.text).to.equal('Good day\n\n[?] Guten Tag');
  });

  it('is in the language of the user for him, and is not asked for where nobody knows it', async () => {
    expect(await by({}).toUser(handoff, 'Good day')).to.equal('Good day>de');
    expect(await by({}).toUser(aHandoff(), 'Good day')).to.equal(undefined);
    expect(await by({}).toUser(handoff, ' ')).to.equal(undefined);
  });

  it('leaves alone what says the same in both', async () => {
    const same = by({ toAgent: async (text) => `${text} `, toUser: async (text) => text });
    expect((await same.toAgent(handoff, hello)).text).to.equal('Guten Tag');
    expect(await same.toUser(handoff, '42')).to.equal(undefined);
    expect(log).to.deep.equal([]);
  });

  it('gives way to the original where the translator fails, says nothing or is late, and that is logged without it', async () => {
    const never = new Promise<never>(() => undefined);
    const failures: [string, Translator['toAgent']][] = [
      ['TypeError', () => Promise.reject(new TypeError('Guten Tag'))],
      [
        'TypeError',
        () => {
          throw new TypeError('Guten Tag');
        },
      ],
      ['translator-empty', async () => ' '],
      ['translator-empty', async () => undefined as unknown as string],
      ['translator-too-long', async () => 'x'.repeat(2_000)],
      ['translator-late', () => never],
    ];
    for (const [code, toAgent] of failures) {
      const translated = by({ toAgent }).toAgent(handoff, hello);
      if (code === 'translator-late') {
        await clock.whenWaiting(5_000);
        clock.advance(5_000);
      }
      expect(await translated).to.deep.equal({ ...hello, translated: true });
      expect(log.at(-1)).to.include(code).and.not.to.include('Guten');
    }
  });
});
