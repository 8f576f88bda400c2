import type { SimulatedChat } from '../../src/simulator';

type Opened = Pick<SimulatedChat, 'id' | 'user'>;

/** What is told of the chats of both flows. */
export interface ChatsOfBoth {
  /** Those that were opened by the API. */
  readonly ofHandoffs: readonly Opened[];
  /** Those that their users began. */
  readonly ofVisits: readonly Opened[];
  /** The chats in which the bot had a turn as in a visit. */
  readonly visited: ReadonlySet<string>;
  /** The users of a vendor's channel, for whom chats are opened. */
  readonly users: readonly string[];
}

/** A sentence for each chat of one flow that became one of the other. */
export function mixedUp({ ofHandoffs, ofVisits, visited, users }: ChatsOfBoth): string[] {
  return [
    ...[...visited]
      .filter((id) => !ofVisits.some((chat) => chat.id === id))
      .map((id) => `the bot had a turn in ${id}, as in a visit, and no visitor began that chat`),
    ...ofVisits.filter(({ id }) => !visited.has(id)).map(({ id }) => `the bot never had a turn in the visit ${id}`),
    ...ofHandoffs
      .filter(({ user }) => !users.includes(user.userId ?? ''))
      .map(({ id, user }) => `the chat ${id} was opened for ${user.userId}, who is no user of the vendor's channel`),
  ];
}
