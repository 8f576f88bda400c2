import { expect } from 'chai';
import { type Handoff, LIMITS, type Limits, runningLimits, type Spoken } from '../../src/handoff';
import { aHandoff } from '../helpers/a-handoff';

const MINUTE = 60_000;
const ALICE = { id: 'alice' };
const limits: Limits = { ...LIMITS, longestMs: 120 * MINUTE };

const waiting = aHandoff({ phase: 'queued', chatId: 'chat-1', requestedAt: 1_000, waitingSince: 1_000 });
const connected = aHandoff({
  phase: 'connected',
  chatId: 'chat-1',
  agents: [ALICE],
  connectedAt: 5_000,
  servedSince: 5_000,
});

const endsOf = (handoff: Handoff, spoken: Spoken = {}, given = limits) =>
  Object.fromEntries(runningLimits(handoff, spoken, given).map(({ limit, at, warnedMs }) => [limit, at + warnedMs]));

describe('the limits that run', () => {
  it('count a wait from the wish for an agent, and a later one from where it began', () => {
    expect(endsOf(waiting)).to.deep.equal({ 'no-agent': 1_000 + 15 * MINUTE });
    expect(endsOf({ ...waiting, connectedAt: 2_000, waitingSince: 9_000 })).to.deep.equal({
      'no-agent': 9_000 + 15 * MINUTE,
      'too-long': 2_000 + 120 * MINUTE,
    });
  });

  it('count no wait while an agent writes whose joining was never told', () => {
    expect(endsOf(waiting, { agentAt: 3_000 })).to.deep.equal({});
  });

  const TURNS: readonly [string, Spoken, object][] = [
    ['the agent is to greet', {}, { 'agent-idle': 5_000 + 60 * MINUTE }],
    [
      'the agent is to answer what was written before he came',
      { unansweredAt: 2_000 },
      { 'agent-idle': 5_000 + 60 * MINUTE },
    ],
    ['the user is to answer', { agentAt: 7_000 }, { 'user-idle': 7_000 + 30 * MINUTE }],
    [
      'the agent is to answer, from the first word he left',
      { agentAt: 7_000, unansweredAt: 8_000 },
      { 'agent-idle': 8_000 + 60 * MINUTE },
    ],
    [
      'a new agent is to greet, whatever the one before said',
      { agentAt: 4_000 },
      { 'agent-idle': 5_000 + 60 * MINUTE },
    ],
  ];
  for (const [name, spoken, expected] of TURNS) {
    it(`go by whose turn it is: ${name}`, () => {
      expect(endsOf(connected, spoken)).to.deep.equal({ ...expected, 'too-long': 5_000 + 120 * MINUTE });
    });
  }

  it('count for an agent from his typing, as long as he is to speak', () => {
    const typed = { ...connected, agentTypedAt: 9_000 };
    expect(endsOf(typed)).to.include({ 'agent-idle': 9_000 + 60 * MINUTE });
    expect(endsOf(typed, { agentAt: 7_000, unansweredAt: 8_000 })).to.include({ 'agent-idle': 9_000 + 60 * MINUTE });
    expect(endsOf(typed, { agentAt: 7_000, unansweredAt: 9_500 })).to.include({ 'agent-idle': 9_500 + 60 * MINUTE });
    expect(endsOf(typed, { agentAt: 7_000 })).to.include({ 'user-idle': 7_000 + 30 * MINUTE });
  });

  it('hold nobody to an answer while nobody is in the chat', () => {
    expect(endsOf({ ...connected, agents: [], aloneSince: 6_000 }, { agentAt: 5_500 })).to.deep.equal({
      'too-long': 5_000 + 120 * MINUTE,
    });
  });

  it('are none where they are 0', () => {
    const none = { noAgentMs: 0, userIdleMs: 0, agentIdleMs: 0, longestMs: 0, warnMs: 1 };
    expect(endsOf(waiting, {}, none)).to.deep.equal({});
    expect(endsOf(connected, {}, none)).to.deep.equal({});
  });

  it('warn first, and of a short one in its middle', () => {
    const next = (handoff: Handoff, given = limits) => {
      const [running] = runningLimits(handoff, {}, given);
      return running && [running.next, running.at];
    };
    expect(next(waiting)).to.deep.equal(['warning', 1_000 + 13 * MINUTE]);
    expect(next(waiting, { ...limits, noAgentMs: MINUTE })).to.deep.equal(['warning', 1_000 + MINUTE / 2]);
    expect(next(waiting, { ...limits, warnMs: 0 })).to.deep.equal(['end', 1_000 + 15 * MINUTE]);
  });

  it('end after the warning of the same stretch, however late it came', () => {
    const next = (handoff: Handoff) => runningLimits(handoff, {}, limits)[0];
    const warned = { 'no-agent': { since: 1_000, at: 50 * MINUTE } };
    expect(next({ ...waiting, warned })).to.include({ next: 'end', at: 52 * MINUTE });
    expect(next({ ...waiting, warned, waitingSince: 2_000 })).to.include({ next: 'warning', at: 2_000 + 13 * MINUTE });
  });
});
