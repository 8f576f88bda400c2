import { type ConversationReference, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff, EndReason, HandoffStatus, QueueState } from '../../src';
import type { SimulatedChat } from '../../src/simulator';
import { type MovableClock, movableClock } from '../helpers/movable-clock';
import { type Scene, setScene } from '../helpers/scene';

const MINUTE = 60_000;
const MESSAGES = 'POST /conversations/{conversationId}/messages';

describe('a handoff that is over', () => {
  let scene: Scene;
  let clock: MovableClock;
  let statuses: HandoffStatus[];
  let reference: Partial<ConversationReference>;
  let queue: QueueState;
  let queueId: string;
  let refused: number | undefined;

  const bot = async (context: TurnContext, handoff: BotHandoff): Promise<void> => {
    const { type, text, name, value } = context.activity;
    reference = TurnContext.getConversationReference(context.activity);
    if (type === 'event' && name === 'handoff.status' && value.state !== 'accepted') {
      statuses.push(value);
      await context.sendActivity('How did it go?');
    }
    if (type === 'message' && text === 'agent') await handoff.request(context, { queueId });
  };

  beforeEach(async () => {
    clock = movableClock();
    statuses = [];
    queue = { open: true };
    queueId = 'support';
    refused = undefined;
    scene = await setScene({
      bot,
      simulator: { clock },
      refuse: () => refused,
      handoff: {
        clock,
        availability: { look: async () => queue },
        limits: {
          noAgentMs: 10 * MINUTE,
          userIdleMs: 10 * MINUTE,
          agentIdleMs: 20 * MINUTE,
          longestMs: 40 * MINUTE,
          warnMs: 0,
        },
        timing: { openMs: 300, appearMs: 0, agentLeftMs: 300 },
      },
    });
  });
  afterEach(() => scene.close());

  const alice = () => scene.center.agents.get('alice');
  const waiting = async (): Promise<void> => {
    const from = scene.screen.length;
    await scene.say('agent');
    await scene.reads('getting you a person', from);
  };
  const connected = async (): Promise<SimulatedChat> => {
    const from = scene.screen.length;
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with', from);
    return chat;
  };
  const agentSays = async (chat: SimulatedChat, text: string): Promise<void> => {
    alice().write(chat.id, text);
    await scene.reads(text);
  };
  const userSays = async (chat: SimulatedChat, text: string): Promise<void> => {
    await scene.say(text);
    await scene.until(() => chat.messages.some((message) => message.text === text));
  };

  /** How each end comes about. A new reason has to be shown here. */
  const ENDS: Record<EndReason, () => Promise<void>> = {
    'agent-ended': async () => alice().end((await connected()).id),
    'user-left': async () => {
      await connected();
      await scene.say('leave');
    },
    'bot-ended': async () => {
      await connected();
      await scene.handoff.end(reference);
    },
    'chat-gone': async () => {
      await connected();
      scene.center.faults.next(MESSAGES, { status: 404 });
      await scene.say('anybody?');
    },
    'agent-left': async () => {
      const chat = await connected();
      scene.center.faults.plan = { deliveries: [{ probability: 1, drop: true, eventTypes: ['QUEUED'] }] };
      alice().leave(chat.id);
      await scene.reads('has left the chat');
      scene.center.faults.clear();
    },
    'channel-gone': async () => {
      const chat = await connected();
      refused = 404;
      alice().write(chat.id, 'are you there?');
      await scene.until(() => statuses.length > 0);
      refused = undefined;
    },
    'no-agent': async () => {
      await waiting();
      clock.forward(10 * MINUTE);
    },
    'user-idle': async () => {
      await agentSays(await connected(), 'Which order?');
      clock.forward(10 * MINUTE);
    },
    'agent-idle': async () => {
      await userSays(await connected(), 'hello?');
      clock.forward(20 * MINUTE);
    },
    'too-long': async () => {
      const chat = await connected();
      for (let time = 1; time < 5; time += 1) {
        clock.forward(9 * MINUTE);
        await userSays(chat, `word ${time}`);
        await agentSays(chat, `answer ${time}`);
      }
      clock.forward(9 * MINUTE);
    },
    closed: async () => {
      queue = { open: false };
      await scene.say('agent');
    },
    unstaffed: async () => {
      queue = { open: true, staffed: false };
      await scene.say('agent');
    },
    'not-authorized': async () => {
      scene.center.faults.next('POST /conversations', { status: 401 });
      await scene.say('agent');
    },
    'unknown-queue': async () => {
      queueId = 'nowhere';
      await scene.say('agent');
    },
    refused: async () => {
      scene.center.faults.next('POST /conversations', { status: 400 });
      await scene.say('agent');
    },
    unreachable: async () => {
      scene.center.faults.down();
      await scene.say('agent');
      await scene.reads('could not reach our agents');
      scene.center.faults.up();
    },
  };

  for (const [reason, comeAbout] of Object.entries(ENDS)) {
    it(`by ${reason} is told to the bot at once, and the next one works`, async () => {
      await comeAbout();
      await scene.until(() => statuses.length > 0);
      expect(statuses.map((status) => status.reason)).to.deep.equal([reason]);
      queue = { open: true };
      queueId = 'support';
      if (reason !== 'channel-gone') await scene.reads('How did it go?');

      const from = scene.screen.length;
      const chat = await connected();
      await userSays(chat, 'second round');
      alice().write(chat.id, 'Alice again');
      await scene.reads('Alice again', from);
      alice().end(chat.id);
      await scene.until(() => statuses.length === 2);
      expect(statuses[1]).to.include({ reason: 'agent-ended', chatId: chat.id });
    });
  }

  it('still shows what the agent wrote just before it ended, marked as late', async () => {
    const chat = await connected();
    scene.center.faults.nextDelivery({ delayMs: 400 }, 'MESSAGE');
    alice().write(chat.id, 'one last word');
    await scene.say('leave');
    await scene.reads('How did it go?');
    await scene.reads('one last word');
    const { activity } = scene.events.find((event) => event.activity?.text === 'one last word') ?? {};
    expect(activity?.channelData.handoff).to.include({ author: 'agent', late: true });
  });
});
