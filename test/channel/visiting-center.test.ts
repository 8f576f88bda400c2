import { expect } from 'chai';
import { createVisitingCenter } from '../../src/channel/visiting-center';
import {
  ContactCenterError,
  type Handoff,
  newVisit,
  quietLogger,
  type Visit,
  type VisitLook,
  type VisitRoute,
} from '../../src/handoff';
import { aContactCenter } from '../helpers/a-contact-center';
import { aHandoff } from '../helpers/a-handoff';

const SCRIPT = { type: 'script', id: 'bot-script' };

describe('the contact center of a visit', () => {
  let open: Handoff | undefined;
  let look: VisitLook;
  let routes: VisitRoute[];
  const visit: Visit = { ...newVisit('chat-1'), phase: 'open', scriptId: 'bot-script' };
  const handoff = aHandoff({ role: 'channel', conversation: { channelId: '8x8', conversationId: 'chat-1' } });
  const center = createVisitingCenter({
    contactCenter: aContactCenter(),
    store: {
      handoff: async () => handoff,
      openHandoff: async () => open,
      visit: async () => visit,
    },
    visits: {
      look: async () => look,
      signal: async () => undefined,
      askBack: async () => undefined,
      async route(_chatId, route, { mayStart = () => true } = {}) {
        if (!mayStart()) throw new ContactCenterError('unreachable', 'too late');
        routes.push(route);
      },
      tell: async () => undefined,
    },
    logger: quietLogger,
  });
  beforeEach(() => {
    open = undefined;
    routes = [];
    look = { state: 'active', foreign: false, about: { assignment: SCRIPT } };
  });
  const failure = (call: Promise<unknown>): Promise<unknown> => call.catch(({ failure: what }) => what);

  it('takes a visit back to the script that it came from', async () => {
    await center.leave('chat-1');
    expect(routes.map(({ assignment }) => assignment)).to.deep.equal([SCRIPT]);
  });

  it('takes none back that the next handoff has by now', async () => {
    open = { ...handoff, phase: 'queued', chatId: 'chat-1' };
    await center.leave('chat-1');
    expect(routes).to.deep.equal([]);
  });

  it('waits to take one back that is just being given on', async () => {
    open = { ...handoff, phase: 'opening' };
    expect(await failure(center.leave('chat-1'))).to.equal('limited');
    expect(routes).to.deep.equal([]);
  });

  it('routes nothing when it is too late', async () => {
    const tooLate = { mayStart: () => false };
    open = undefined;
    expect(await failure(center.leave('chat-1', tooLate))).to.equal('unreachable');
    const change = { assignment: { type: 'queue', id: 'billing' } } as const;
    expect(await failure(center.change('chat-1', change, tooLate))).to.equal('unreachable');
    expect(routes).to.deep.equal([]);
  });

  it('finds that a visit was routed for a handoff by what the chat shows, wherever it is by now', async () => {
    expect(await center.find(handoff.id)).to.equal(undefined);
    look = { ...look, routedFor: handoff.id };
    expect(await center.find(handoff.id)).to.equal('chat-1');
  });

  it('does not take the agent of an earlier handoff for its own', async () => {
    look = { ...look, routedFor: 'handoff-0', about: { assignment: { type: 'agent', id: 'alice' } } };
    expect(await center.find(handoff.id)).to.equal(undefined);
  });

  it('goes by the assignment where the chat shows no handoff', async () => {
    look = { ...look, about: { assignment: { type: 'queue', id: 'support' } } };
    expect(await center.find(handoff.id)).to.equal('chat-1');
  });
});
