import { withHandoff } from './bot-scene';
import { microsecondsEach } from './bot-turn';
import type { Figure, Result } from './figure';
import { compare, inTurn } from './in-turn';

const TURNS = 2_000;
const ROUNDS = 9;
const ACTIVITIES_A_TURN = 2;

const LITTLE = 10;
const MUCH = 10_000;

/** What a turn costs in a long conversation, against a short one. */
export const botTurnHistory: Figure = {
  name: 'bot-turn-history',
  measure: (progress): Promise<readonly Result[]> =>
    withHandoff(true, async ({ run, flush }) => {
      // The turns that are measured lengthen their conversation, so a short one is used up by few of them.
      let shortOnes = 0;
      const newShortOnes = (): string[] => Array.from({ length: TURNS / 5 }, () => `short-${shortOnes++}`);
      progress(`a conversation of ${MUCH} activities`);
      await run(MUCH / ACTIVITIES_A_TURN, ['long']);

      const measured = async (conversations: readonly string[]): Promise<number> => {
        const begin = performance.now();
        await run(TURNS, conversations);
        await flush();
        return microsecondsEach(begin, TURNS);
      };
      const costs = await inTurn(
        {
          async little() {
            const conversations = newShortOnes();
            await run((conversations.length * LITTLE) / ACTIVITIES_A_TURN, conversations);
            await flush();
            return measured(conversations);
          },
          much: () => measured(['long']),
        },
        { rounds: ROUNDS, progress },
      );
      return [
        {
          name: 'bot-turn-history',
          title: `the same after ${MUCH} activities, against ${LITTLE}`,
          unit: 'µs',
          ...compare(costs.little, costs.much),
          target: { atMost: 1.1 },
        },
      ];
    }),
};
