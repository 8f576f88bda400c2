import type { Presence } from './presence';

/** A queue that users wait in. */
export interface QueueOptions {
  readonly id: string;
  readonly name: string;
}

/** A person who serves queues. */
export interface AgentOptions {
  readonly id: string;
  readonly name: string;
  /** Ids of the queues served. */
  readonly queues: readonly string[];
  /** Whether the agent is at the desk from the start. @default 'available' */
  readonly presence?: Presence;
}

/** Queues under one name that a chat can be transferred to. */
export interface DepartmentOptions {
  readonly id: string;
  readonly name: string;
  /** Ids of its queues, at least one. */
  readonly queues: readonly string[];
}

/** What an agent can say of a chat that is over. */
export interface TransactionCode {
  readonly code: string;
  readonly name: string;
}

/** An answer that is ready to be sent, such as one of the FAQ. */
export interface PreparedResponse {
  readonly title: string;
  readonly text: string;
}

export const DEFAULT_QUEUES: readonly QueueOptions[] = [
  { id: 'support', name: 'Support' },
  { id: 'billing', name: 'Billing' },
];

/** An agent for the first queue, and one for the others. */
export function defaultAgents(queues: readonly QueueOptions[]): AgentOptions[] {
  const ids = queues.map(({ id }) => id);
  return [
    { id: 'alice', name: 'Alice', queues: ids.slice(0, 1) },
    { id: 'bruno', name: 'Bruno', queues: ids.slice(1) },
  ];
}

export const DEFAULT_TRANSACTION_CODES: readonly TransactionCode[] = [
  { code: 'resolved', name: 'Resolved' },
  { code: 'follow-up', name: 'Needs a follow-up' },
  { code: 'complaint', name: 'Complaint' },
  { code: 'no-answer', name: 'User did not answer' },
];

export const DEFAULT_PREPARED_RESPONSES: readonly PreparedResponse[] = [
  { title: 'Greeting', text: 'Hello, thank you for waiting. How can I help you?' },
  { title: 'One moment', text: 'One moment please, I am looking into it.' },
  { title: 'Anything else', text: 'Is there anything else I can do for you?' },
  { title: 'Goodbye', text: 'Thank you for getting in touch. Have a good day!' },
];
