import { type HandoffBot, withHandoff, withTranscriptLogger } from './bot-scene';
import type { EchoBot } from './echo-bot';
import type { Figure, Result } from './figure';
import { compare, inTurn } from './in-turn';

const TURNS = 5_000;
const ROUNDS = 9;

const CONVERSATIONS = Array.from({ length: 50 }, (_, index) => `conversation-${index}`);

/** Microseconds a turn of so many turns that took from `begin` until now. */
export const microsecondsEach = (begin: number, turns: number): number => ((performance.now() - begin) * 1_000) / turns;

/** What a turn of a bot costs with the middleware on and nobody to hand over to. */
export const botTurn: Figure = {
  name: 'bot-turn',
  measure: (progress): Promise<readonly Result[]> =>
    withHandoff(false, (recording) =>
      withHandoff(true, async (recognizing) => {
        const turns = async ({ run }: EchoBot, flush?: HandoffBot['flush']): Promise<number> => {
          const begin = performance.now();
          await run(TURNS, CONVERSATIONS);
          await flush?.();
          return microsecondsEach(begin, TURNS);
        };
        const costs = await inTurn(
          {
            logger: () => turns(withTranscriptLogger()),
            recording: () => turns(recording, recording.flush),
            recognizing: () => turns(recognizing, recognizing.flush),
          },
          { rounds: ROUNDS, progress },
        );
        const row = { name: 'bot-turn', unit: 'µs' };
        return [
          {
            ...row,
            title: 'a bot turn without a handoff, against the transcript logger in memory',
            ...compare(costs.logger, costs.recording),
            target: { atMost: 1 },
          },
          {
            ...row,
            title: 'the same, looking for a wish for a person in every message',
            ...compare(costs.logger, costs.recognizing),
          },
        ];
      }),
    ),
};
