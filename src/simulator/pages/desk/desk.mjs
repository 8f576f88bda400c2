import { ask } from '../shared/ask.mjs';
import { byId } from '../shared/by-id.mjs';
import { draw } from '../shared/draw.mjs';
import { agentLinks } from './lists.mjs';
import { openDesk } from './open-desk.mjs';

/** Shows who can be at the desk. */
async function showPicker() {
  const [agents, queues] = await Promise.all([ask('GET /agents'), ask('GET /queues')]);
  draw(byId('agents', HTMLUListElement), agentLinks(agents, queues));
  byId('picker', HTMLElement).hidden = false;
}

const agentId = new URLSearchParams(location.search).get('agent');
const start = agentId ? openDesk(agentId) : showPicker();
start.catch((error) => {
  const problem = byId('problem', HTMLParagraphElement);
  problem.textContent = error.message;
  problem.hidden = false;
  if (agentId) void showPicker();
});
