import { h } from '../shared/tree.mjs';

/** @import { Desk } from '../shapes.d.ts' */

/**
 * Where a chat can go: the other queues, with who is there, and the departments.
 * @param {Desk} desk
 * @param {string | undefined} queueId where it is
 */
export function transferTargets({ queues, departments, agents }, queueId) {
  const targets = queues.filter(({ id }) => id !== queueId);
  const options = targets.map(({ id, name, waiting }) => {
    const free = agents.filter(({ queues: own, presence }) => own.includes(id) && presence === 'available').length;
    return h(
      'option',
      { key: `queue ${id}`, value: JSON.stringify({ queueId: id }) },
      `${name} (${waiting} waiting, ${free} available)`,
    );
  });
  const groups = [h('optgroup', { key: 'queues', label: 'Queues' }, options)];
  if (departments.length === 0) return groups;
  const others = departments.map(({ id, name }) =>
    h('option', { key: `department ${id}`, value: JSON.stringify({ departmentId: id }) }, name),
  );
  return [...groups, h('optgroup', { key: 'departments', label: 'Departments' }, others)];
}
