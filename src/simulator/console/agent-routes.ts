import type { z } from 'zod/v4';
import type { SimulatedAgent } from '../chats/simulated-agent';
import type { Hub } from '../hub';
import { notFound, Problem } from '../rest/problem';
import { done, type Route, type RouteAnswer, type RouteRequest } from '../rest/route';
import {
  acceptBody,
  bodyOf,
  emptyBody,
  endBody,
  messageBody,
  presenceBody,
  transferBody,
  typingBody,
  wrapUpBody,
} from './bodies';
import { showAgent, showDesk, showDeskChat, showDeskSummary, showQueue } from './console-show';

const ok = (body: unknown): RouteAnswer => ({ status: 200, body });

/** What an agent's desk, in a terminal or a page, asks and does. The files of a message are base64. */
export function agentRoutes(hub: Hub, agents: ReadonlyMap<string, SimulatedAgent>): Route[] {
  const agentOf = ({ agentId = '' }: RouteRequest['params']): SimulatedAgent => {
    const agent = agents.get(agentId);
    if (!agent) throw notFound('Agent', agentId);
    return agent;
  };
  /** Something that is asked of one agent. */
  const ask = (name: string, answer: (agent: SimulatedAgent) => unknown): Route => ({
    operation: `GET /simulator/agents/{agentId}/${name}`,
    handle: ({ params }) => ok(answer(agentOf(params))),
  });
  /** Something an agent does in a chat, with what the request's body says. */
  const act = <T>(
    name: string,
    schema: z.ZodType<T>,
    action: (agent: SimulatedAgent, chatId: string, body: T) => unknown,
  ): Route => ({
    operation: `POST /simulator/agents/{agentId}/chats/{chatId}/${name}`,
    handle({ params, json }) {
      const answer = action(agentOf(params), params.chatId ?? '', bodyOf(schema, json()));
      return answer === undefined ? done : ok(answer);
    },
  });

  function checkSizes(files: readonly { readonly content: Buffer }[]): void {
    const most = hub.options.maxAttachmentBytes;
    if (files.every(({ content }) => content.length <= most)) return;
    throw new Problem(413, 'attachment_too_large', `At most ${most} bytes are allowed.`);
  }

  return [
    { operation: 'GET /simulator/queues', handle: () => ok([...hub.queues.values()].map((q) => showQueue(hub, q))) },
    { operation: 'GET /simulator/agents', handle: () => ok([...agents.values()].map(showAgent)) },
    ask('desk', (agent) => showDesk(hub, agents, agent)),
    ask('waiting', (agent) => agent.waiting().map(showDeskSummary)),
    ask('chats', (agent) => agent.chats().map(showDeskSummary)),
    {
      operation: 'PUT /simulator/agents/{agentId}/presence',
      handle({ params, json }) {
        agentOf(params).setPresence(bodyOf(presenceBody, json()).presence);
        return done;
      },
    },
    {
      operation: 'POST /simulator/agents/{agentId}/accept',
      handle({ params, json }) {
        const { chatId } = bodyOf(acceptBody, json());
        return ok(showDeskChat(hub, agentOf(params).acceptNow(chatId)));
      },
    },
    act('typing', typingBody, (agent, chatId, { on }) => agent.typing(chatId, on)),
    act('messages', messageBody, (agent, chatId, { text, ...extras }) => {
      checkSizes(extras.attachments);
      const { id, sequence } = agent.write(chatId, text, extras);
      return { id, sequence };
    }),
    act('transfer', transferBody, (agent, chatId, target) =>
      agent.transfer(chatId, 'queueId' in target ? target.queueId : target),
    ),
    act('leave', emptyBody, (agent, chatId) => agent.leave(chatId)),
    act('end', endBody, (agent, chatId, body) => agent.end(chatId, body)),
    act('wrap-up', wrapUpBody, (agent, chatId, body) => agent.wrapUp(chatId, body)),
  ];
}
