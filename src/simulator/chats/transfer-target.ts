import type { Hub } from '../hub';
import { SimulatorError } from '../simulator-error';
import type { TransferTarget } from './simulated-agent';

/** The queue that a transfer goes to. Of a department's, the one that is served now and in which the fewest wait. */
export function queueOfTarget(hub: Hub, target: TransferTarget): string {
  if (typeof target === 'string') return hub.queue(target).id;
  const department = hub.options.departments.find(({ id }) => id === target.departmentId);
  if (!department) {
    throw new SimulatorError('unknown-department', `There is no department with the id ${target.departmentId}.`);
  }
  const isServed = (queueId: string): boolean =>
    [...hub.agents.values()].some(
      (agent) => agent.queues.includes(queueId) && hub.presences.get(agent.id) === 'available',
    );
  const served = department.queues.filter(isServed);
  const waiting = (queueId: string): number => [...hub.waiting].filter((chat) => chat.queueId === queueId).length;
  const [best] = [...(served.length > 0 ? served : department.queues)].sort((a, b) => waiting(a) - waiting(b));
  return hub.queue(best ?? '').id;
}
