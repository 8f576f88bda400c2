import { expect } from 'chai';
import fc from 'fast-check';
import { type Handoff, type HandoffEvent, isOpen, ownerOf, type Phase, transition } from '../../src/handoff';
import { aHandoff } from '../helpers/a-handoff';
import { ALICE, BRUNO, EVENTS, IN, NOW, PHASES } from './transition-table';

type Decision = Readonly<Record<Phase, Phase | '.'>>;

const decided = (...after: readonly (Phase | '.')[]): Decision =>
  Object.fromEntries(PHASES.map((phase, index) => [phase, after[index]])) as Decision;

/** The phase after each event, in the order of the phases; a dot where it stays. */
const DECIDED: Record<HandoffEvent['type'], Decision> = {
  //                       requested  opening    queued       connected    closing  ended
  opening: /*   */ decided('opening', '.', '.', '.', '.', '.'),
  opened: /*    */ decided('queued', 'queued', '.', '.', '.', '.'),
  'open-failed': decided('ended', 'ended', '.', '.', 'ended', '.'),
  queued: /*    */ decided('.', '.', '.', '.', '.', '.'),
  joined: /*    */ decided('.', '.', 'connected', '.', '.', '.'),
  left: /*      */ decided('.', '.', '.', '.', '.', '.'),
  transfer: /*  */ decided('.', '.', '.', '.', '.', '.'),
  idle: /*      */ decided('.', '.', 'ended', 'ended', 'ended', '.'),
  gone: /*      */ decided('.', '.', 'ended', 'ended', 'ended', '.'),
  end: /*       */ decided('ended', 'closing', 'closing', 'closing', '.', '.'),
  'end-near': decided('.', '.', '.', '.', '.', '.'),
  'still-waiting': decided('.', '.', '.', '.', '.', '.'),
  closed: /*    */ decided('.', '.', '.', '.', 'ended', '.'),
};

describe('transition', () => {
  for (const [type, event] of Object.entries(EVENTS)) {
    for (const phase of PHASES) {
      const decision = DECIDED[event.type][phase];
      const after = decision === '.' ? phase : decision;
      it(`${phase}, ${type} → ${after}`, () => {
        expect(decision, 'this pair has to be decided').not.to.equal(undefined);
        expect(transition(IN[phase], event, NOW).handoff.phase).to.equal(after);
      });
    }
  }

  const follow = (events: readonly HandoffEvent[], from = IN.connected) => {
    let handoff = from;
    const keys: string[] = [];
    for (const event of events) {
      const result = transition(handoff, event, NOW);
      handoff = result.handoff;
      for (const effect of result.effects) {
        if (effect.type === 'notice') keys.push(effect.notice.key);
        else if (effect.type === 'hook') continue;
        else if (effect.type === 'status') keys.push(`status ${effect.status.state}`);
        else keys.push(effect.type);
      }
    }
    return { handoff, keys };
  };

  const left: HandoffEvent = { type: 'left', agentId: 'alice' };
  const transfer: HandoffEvent = { type: 'transfer', at: 4_000 };
  const joined: HandoffEvent = { type: 'joined', agent: BRUNO, at: 4_100 };
  const orders: readonly (readonly HandoffEvent[])[] = [
    [left, transfer, joined],
    [left, joined, transfer],
    [transfer, left, joined],
    [transfer, joined, left],
    [joined, left, transfer],
    [joined, transfer, left],
  ];
  for (const order of orders) {
    it(`takes ${order.map(({ type }) => type).join(', ')} for a transfer, and for nothing else`, () => {
      const { handoff, keys } = follow(order);
      expect(handoff.phase).to.equal('connected');
      expect(handoff.agents).to.deep.equal([BRUNO]);
      expect(handoff.aloneSince).to.equal(undefined);
      expect(keys.filter((key) => key.startsWith('status') || key.startsWith('ended'))).to.deep.equal([]);
      expect(keys.filter((key) => key === 'connected')).to.have.length(1);
    });
  }

  it('says that an agent is there once an agent, and tells the bot once', () => {
    const { keys } = follow([joined, joined, { type: 'joined', agent: ALICE, at: 4_200 }], IN.queued);
    expect(keys).to.deep.equal(['connected', 'status accepted', 'connected.named']);
  });

  it('gives the user back before the contact center is told, and tells it in which chat', () => {
    const { handoff, effects } = transition(IN.connected, { type: 'end', reason: 'user-left' }, NOW);
    expect(ownerOf(handoff.phase)).to.equal('bot');
    expect(effects[0]).to.deep.equal({ type: 'leave', chatId: 'chat-1' });
  });

  it('leaves a chat that turns up after the user has left, and one that was opened twice', () => {
    const waiting = transition(IN.opening, { type: 'end', reason: 'user-left' }, NOW).handoff;
    const late = transition(waiting, { type: 'opened', chatId: 'chat-2' }, NOW);
    expect(late.effects).to.deep.equal([{ type: 'leave', chatId: 'chat-2' }]);
    const orphan = transition(IN.connected, { type: 'opened', chatId: 'chat-2' }, NOW);
    expect(orphan.handoff).to.equal(IN.connected);
    expect(orphan.effects).to.deep.equal([{ type: 'leave', chatId: 'chat-2' }]);
  });

  it('calls an end failed only where no agent was had and nobody chose it', () => {
    const stateAfter = (from: Handoff, event: HandoffEvent): string | undefined =>
      follow([event], from).keys.find((key) => key.startsWith('status'));
    expect(stateAfter(IN.queued, { type: 'idle' })).to.equal('status failed');
    // That the agent joined may be delivered after the end was read.
    expect(stateAfter(IN.queued, { type: 'idle', served: true })).to.equal('status completed');
    expect(stateAfter(IN.connected, { type: 'idle' })).to.equal('status completed');
    expect(stateAfter(IN.queued, { type: 'end', reason: 'user-left' })).to.equal('status completed');
    expect(stateAfter(IN.queued, { type: 'end', reason: 'no-agent' })).to.equal('status failed');
    expect(stateAfter(IN.opening, { type: 'open-failed', reason: 'unknown-queue' })).to.equal('status failed');
  });

  describe('whatever happens, in whatever order, however often', () => {
    const anyEvent: fc.Arbitrary<HandoffEvent> = fc.oneof(
      fc.constantFrom(...Object.values(EVENTS)),
      fc.record({ type: fc.constant('joined' as const), agent: fc.constantFrom(ALICE, BRUNO), at: fc.nat(9_000) }),
      fc.record({ type: fc.constant('left' as const), agentId: fc.constantFrom('alice', 'bruno') }),
      fc.record({ type: fc.constant('transfer' as const), at: fc.nat(9_000) }),
      fc.record({ type: fc.constant('opened' as const), chatId: fc.constantFrom('chat-1', 'chat-2') }),
    );

    it('ends once, with one status, and the bot keeps the user from then on', () => {
      fc.assert(
        fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
          let handoff = aHandoff();
          let endings = 0;
          let accepted = 0;
          for (const event of events) {
            const wasOpen = isOpen(handoff.phase);
            const result = transition(handoff, event, NOW);
            const states = result.effects.flatMap((effect) => (effect.type === 'status' ? [effect.status.state] : []));
            accepted += states.filter((state) => state === 'accepted').length;
            const ended = states.filter((state) => state !== 'accepted').length;
            endings += ended;
            expect(ended, 'an end and its status come together').to.equal(
              wasOpen && !isOpen(result.handoff.phase) ? 1 : 0,
            );
            if (!wasOpen) expect(isOpen(result.handoff.phase), 'nothing reopens').to.equal(false);
            handoff = result.handoff;
          }
          expect(endings).to.equal(isOpen(handoff.phase) ? 0 : 1);
          expect(accepted).to.be.at.most(1);
          expect(handoff.phase === 'connected' && handoff.chatId === undefined).to.equal(false);
        }),
      );
    });

    it('changes nothing when the same event comes again', () => {
      fc.assert(
        fc.property(fc.array(anyEvent, { maxLength: 20 }), anyEvent, (before, event) => {
          const start = before.reduce((handoff, each) => transition(handoff, each, NOW).handoff, aHandoff());
          const once = transition(start, event, NOW);
          const twice = transition(once.handoff, event, NOW);
          expect(twice.handoff).to.deep.equal(once.handoff);
          expect(twice.effects.filter(({ type }) => type === 'notice' || type === 'status')).to.deep.equal([]);
        }),
      );
    });
  });
});
