import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  createHandoffs,
  createTriggerNotes,
  type NewHandoff,
  quietLogger,
  type TriggerOptions,
  triggerSettings,
} from '../../../src/handoff';
import { createStore, type Store } from '../../../src/store';

const conversation = { channelId: 'webchat', conversationId: 'conversation-1' };
const missed = { type: 'counted', what: 'missed', frustration: 0 } as const;
const aRequest: NewHandoff = {
  conversation,
  trigger: 'missed',
  user: {},
  properties: [],
  reference: {},
  historyUntil: 0,
};

describe("a conversation's triggers, kept by two instances", () => {
  let folder: string;
  let stores: Store[];
  let now = 1_700_000_000_000;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-test-'));
    const url = `sqlite:${join(folder, 'handoff.sqlite')}`;
    stores = [1, 2].map(() => createStore(url, { logger: quietLogger, clock: { now: () => now } }));
    for (const { handoffs } of stores) await handoffs.start();
  });
  afterEach(async () => {
    for (const { handoffs } of stores) await handoffs.close();
    await rm(folder, { recursive: true });
  });

  const instances = (options: TriggerOptions = {}) =>
    stores.map(({ handoffs }) => ({
      notes: createTriggerNotes(handoffs, triggerSettings(options)),
      handoffs: createHandoffs(handoffs, { maxPending: 9 }),
    }));

  it('are counted once each, and one handoff begins, whatever races', async () => {
    const both = instances();
    const decisions = await Promise.all(
      Array.from({ length: 30 }, (_, n) => both[n % 2]!.notes.note(conversation, missed)),
    );
    expect(decisions.filter(({ type }) => type === 'handoff')).to.have.length(10);
    const begun = await Promise.all(Array.from({ length: 10 }, (_, n) => both[n % 2]!.handoffs.request(aRequest)));
    expect(begun.filter(({ created }) => created)).to.have.length(1);
    expect(new Set(begun.map(({ handoff }) => handoff.id)).size).to.equal(1);
  });

  it('are answered once: of two yeses at the same time one begins the handoff', async () => {
    const both = instances({ confirm: true, missed: 1 });
    expect((await both[0]!.notes.note(conversation, missed)).type).to.equal('ask');
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => both[n % 2]!.notes.note(conversation, { type: 'answered', answer: 'yes' })),
    );
    expect(answers.filter(({ type }) => type === 'handoff')).to.have.length(1);
  });

  it('are forgotten when a handoff begins, whoever begins it, and rest for a while after its end', async () => {
    const [one, other] = instances({ confirm: true, missed: 1 });
    await one!.notes.note(conversation, missed);
    await other!.handoffs.request({ ...aRequest, trigger: 'requested' });
    expect((await one!.handoffs.standing(conversation)).triggers).to.equal(undefined);
    await other!.handoffs.end(conversation, 'bot-ended');
    expect((await one!.notes.note(conversation, { type: 'answered', answer: 'yes' })).type).to.equal('nothing');
    now += 599_999;
    expect((await one!.notes.note(conversation, missed)).type).to.equal('nothing');
    now += 1;
    expect((await one!.notes.note(conversation, missed)).type).to.equal('ask');
  });

  it('leave nothing behind where there is nothing to remember', async () => {
    const [one] = instances();
    await one!.notes.note(conversation, { type: 'turn-over', counted: [] });
    expect((await one!.handoffs.standing(conversation)).triggers).to.equal(undefined);
    await one!.notes.note(conversation, missed);
    expect((await one!.handoffs.standing(conversation)).triggers?.counts).to.deep.equal({ missed: 1 });
    await one!.notes.note(conversation, { type: 'turn-over', counted: [] });
    expect((await one!.handoffs.standing(conversation)).triggers).to.equal(undefined);
  });
});
