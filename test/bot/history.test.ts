import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { createHistory, HISTORY, type HistoryParts, type OutgoingEntry } from '../../src/bot';
import { AGENT_NOTES, type Author, type LogFields, type TranscriptEntry } from '../../src/handoff';
import { aHandoff } from '../helpers/a-handoff';

describe('the history of a conversation', () => {
  let entries: TranscriptEntry[];
  let pages: number[];
  let log: string[];

  beforeEach(() => {
    entries = [];
    pages = [];
    log = [];
  });

  const add = (author: Author, activity: object): void => {
    const seq = entries.length + 1;
    const at = Date.parse('2026-01-01T10:00:00Z') + seq * 1_000;
    entries.push({ channelId: 'webchat', conversationId: 'one', author, activity: JSON.stringify(activity), at, seq });
  };
  const write = (line: string) => (_message: string, fields?: LogFields) => void log.push(`${line} ${fields?.code}`);
  const history = (change: Partial<HistoryParts> = {}) =>
    createHistory({
      ...HISTORY,
      transcripts: {
        async newest(_conversation, { until = Number.POSITIVE_INFINITY, limit }) {
          const page = entries.filter(({ seq }) => seq <= until).slice(-limit);
          pages.push(page.length);
          return page;
        },
        async page(_conversation, { after, limit }) {
          const page = entries.filter(({ seq }) => seq > after).slice(0, limit);
          pages.push(page.length);
          return page;
        },
      },
      most: 5,
      notes: AGENT_NOTES,
      filter: (entry) => entry,
      logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
      maxTextLength: 1_000,
      maxFileBytes: 1_000_000,
      ...change,
    });
  const handoff = () => aHandoff({ historyUntil: entries.length });
  const texts = async (change?: Partial<HistoryParts>) =>
    (await history(change).messages(handoff())).map(({ text }) => text);
  const file = async (change?: Partial<HistoryParts>) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of history(change).file(handoff())) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  };
  const message = (text: string, more: Partial<Activity> = {}) => ({ type: 'message', text, ...more });

  it('is nothing where nothing was said', async () => {
    add('user', { type: 'typing' });
    expect(await texts()).to.deep.equal([]);
    expect(await history().first(handoff())).to.equal(undefined);
  });

  it('ends where the handoff began', async () => {
    add('user', message('before'));
    const then = handoff();
    add('user', message('after'));
    expect((await history().messages(then)).map(({ text }) => text)).to.deep.equal(['before']);
  });

  it('has the newest messages, however many other activities lie between them', async () => {
    for (let index = 0; index < 3; index += 1) {
      add('user', message(`line ${index}`));
      for (let typing = 0; typing < 700; typing += 1) add('user', { type: 'typing' });
    }
    expect(await texts()).to.deep.equal(['line 0', 'line 1', 'line 2']);
    expect(await history().first(handoff())).to.equal(undefined);
  });

  it('is all there where it is exactly as long as can be, and a part where it is one longer', async () => {
    for (let index = 0; index < 5; index += 1) add('user', message(`line ${index}`));
    expect(await texts())
      .to.have.length(5)
      .and.not.include('newest');
    add('user', message('line 5'));
    const [first = '', ...others] = await texts();
    expect(first).to.include('newest messages').and.include('conversation.txt');
    expect(others).to.deep.equal(['line 2', 'line 3', 'line 4', 'line 5']);
    const { files = [], author } = (await history().first(handoff())) ?? {};
    expect(author).to.equal('bot');
    expect(files).to.deep.equal([
      { name: 'conversation.txt', contentType: 'text/plain', from: { type: 'transcript' } },
    ]);
  });

  it('fits into one request, whatever its messages hold', async () => {
    for (let index = 0; index < 5; index += 1) add('bot', message('x'.repeat(150_000)));
    const messages = await history({ maxTextLength: 200_000 }).messages(handoff());
    expect(messages).to.have.length(3);
    expect(JSON.stringify(messages).length).to.be.lessThan(500_000);
    expect(await history({ maxTextLength: 200_000 }).first(handoff())).not.to.equal(undefined);
  });

  it('has all that can be told, whatever form the entries have', async () => {
    add('user', message('one'));
    add('user', { type: 'message', text: 7 });
    add('bot', { type: 'message', text: 'see', attachments: [null], entities: 'none', suggestedActions: 5 });
    add('bot', { type: 'message', text: 'list', attachments: 'none', channelData: null });
    add('user', { type: 'messageReaction', reactionsAdded: [null, { type: 'like' }] });
    add('user', message('two'));
    expect(await texts()).to.deep.equal(['one', 'see', 'list', '[Reacted with 👍]', 'two']);
    expect(log).to.deep.equal([]);
  });

  it('leaves out what the filter throws at, or answers in another form, and says so in the log', async () => {
    add('user', message('one'));
    add('user', message('throw'));
    add('user', message('promise'));
    const filter = (entry: OutgoingEntry) => {
      if (entry.text === 'throw') throw new TypeError('no');
      return entry.text === 'promise' ? (Promise.resolve(entry) as unknown as OutgoingEntry) : entry;
    };
    expect((await history({ filter }).messages(handoff())).map(({ text }) => text)).to.deep.equal(['one']);
  });

  it('shows a card of the bot that it gave as JSON', async () => {
    const contentType = 'application/vnd.microsoft.card.adaptive';
    const content = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Which day?' }] };
    add('bot', { type: 'message', attachments: [{ contentType, content: JSON.stringify(content) }] });
    const [told] = await history().messages(handoff());
    expect(told).to.include({ author: 'bot', text: '' });
    expect(told?.cards).to.deep.equal([{ contentType, content }]);
  });

  it('tells the cards and buttons of agents and users in words, and an updated card as it is now', async () => {
    const content = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Which day?' }] };
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
    const actions = [{ type: 'imBack', title: 'Monday', value: 'Monday' }];
    const channelData = { handoff: { agentName: 'Alice' } };
    add('agent', { type: 'message', attachments: [card], channelData });
    add('agent', message('Or so?', { suggestedActions: { actions, to: [] }, channelData }));
    add('user', { type: 'message', attachments: [card] });
    add('bot', { type: 'messageUpdate', id: 'b', attachments: [card] });
    const told = await history().messages(handoff());
    expect(told.map(({ text }) => text)).to.deep.equal([
      'Alice: Which day?',
      'Alice: Or so?\n[Monday]',
      'Which day?',
      '[Changed an earlier message, which now reads:] Which day?',
    ]);
    expect(told.flatMap(({ cards = [] }) => cards)).to.deep.equal([]);
  });

  it('as a file tells who said what and when, line by line, page by page', async () => {
    add('user', message('Grüße\r\nfrom 👩‍👧'));
    add('bot', message('', { suggestedActions: { actions: [{ type: 'imBack', title: 'Yes', value: 'y' }], to: [] } }));
    add('agent', message('Alice here', { channelData: { handoff: { agentName: 'Alice' } } }));
    for (let index = 0; index < 450; index += 1) add('user', { type: 'typing' });
    add('user', message('the end'));
    expect(await file()).to.equal(
      '2026-01-01 10:00:01 UTC  User: Grüße\n    from 👩‍👧\n' +
        '2026-01-01 10:00:02 UTC  Bot: [Yes]\n' +
        '2026-01-01 10:00:03 UTC  Alice: Alice here\n' +
        '2026-01-01 10:07:34 UTC  User: the end\n',
    );
    expect(Math.max(...pages)).to.be.at.most(200);
  });

  it('as a file ends, with a note, where it would be too large', async () => {
    for (let index = 0; index < 1_000; index += 1) add('user', message('x'.repeat(1_000)));
    const text = await file({ maxFileBytes: 500_000 });
    expect(text.length).to.be.within(300_000, 500_000);
    expect(text.endsWith('[What follows is left out: the file would be too large.]\n')).to.equal(true);
  });
});
