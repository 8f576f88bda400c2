/**
 * An element of React, as `React.createElement` makes it: Web Chat's one file has React in it and does not show it.
 * Text in it stays text.
 */
const element = (type, props) => ({
  $$typeof: Symbol.for('react.element'),
  type,
  key: null,
  ref: null,
  props,
  _owner: null,
});

/** The agent who speaks, where it is one. */
const agentOf = ({ channelData }) =>
  channelData?.handoff?.author === 'agent' ? channelData.handoff.agentName || 'Agent' : undefined;

/** Puts the agent's name above what he says, so that nobody takes him for the bot. */
export const nameAgents =
  () =>
  (next) =>
  (request, ...rest) => {
    const render = next(request, ...rest);
    const agent = agentOf(request.activity);
    if (!render || !agent) return render;
    return (...args) =>
      element('div', { children: [element('p', { className: 'spoken-by', children: agent }), render(...args)] });
  };

/** Gives agents another badge than the bot. */
export const badgeAgents =
  () =>
  (next) =>
  (request, ...rest) => {
    const agent = request.fromUser ? undefined : agentOf(request.activity);
    if (!agent) return next(request, ...rest);
    return () => element('div', { className: 'agent-badge', 'aria-hidden': true, children: agent.slice(0, 1) });
  };

/** Begins a new group where another one speaks, because a badge stands only beside the first of a group. */
export const groupBySpeaker = () => (next) => (request) => {
  const groups = next(request);
  return {
    ...groups,
    sender: groups.sender?.flatMap((group) => {
      const parts = [];
      for (const activity of group) {
        const part = parts.at(-1);
        if (part && agentOf(part[0]) === agentOf(activity)) part.push(activity);
        else parts.push([activity]);
      }
      return parts;
    }),
  };
};
