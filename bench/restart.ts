import { join } from 'node:path';
import { startLocalChannel } from '../samples/local-channel';
import { type SimulatedCenter, startSimulator } from '../src/simulator';
import { startChild } from './child-process';
import type { Figure, Result } from './figure';
import { median } from './in-turn';
import type { Shop } from './processes/shop';
import { withFolder } from './temporary-folder';

const ROUNDS = 3;

const settings = (center: SimulatedCenter, folder: string, port: string): Record<string, string> => ({
  PORT: port,
  ChatGatewayUrl: center.url,
  ChatGatewayApiKey: center.apiKey,
  ChatGatewayChannelId: center.channelId,
  ChatGatewayQueueId: 'support',
  HandoffStore: `sqlite:${join(folder, 'handoff.sqlite')}`,
});

/**
 * Seconds from `kill -9` until the next message of an agent is on the user's screen. The process dies while another
 * message is under way, so that its successor has to wait until the lease on that lane has run out: the worst moment.
 */
const killAndRestart = (): Promise<number> =>
  withFolder(async (folder) => {
    const center = await startSimulator();
    const first = startChild<Shop>('shop');
    let second = first;
    try {
      const botUrl = await first.call('start', settings(center, folder, '0'));
      center.setWebhookUrl(`${botUrl}/api/8x8/webhook`);
      const seen = new Map<string, () => void>();
      const shown = (text: string): Promise<void> => new Promise((resolve) => seen.set(text, resolve));
      const channel = await startLocalChannel({
        botEndpoint: `${botUrl}/api/messages`,
        onEvent: ({ activity }) => seen.get(activity?.text ?? '')?.(),
      });
      await channel.say('conversation-1', 'My parcel is damaged');
      const chat = await center.agents.get('alice').accept();

      const dying = shown('I am looking into it').then(() => {
        void first.kill();
        return performance.now();
      });
      center.agents.get('alice').write(chat.id, 'I am looking into it');
      const killedAt = await dying;
      const answered = shown('It is replaced');
      center.agents.get('alice').write(chat.id, 'It is replaced');
      await first.kill();
      second = startChild<Shop>('shop');
      await second.call('start', settings(center, folder, new URL(botUrl).port));
      await answered;
      const seconds = (performance.now() - killedAt) / 1_000;
      await channel.close();
      return seconds;
    } finally {
      await Promise.all([first.end(), second.end()]);
      await center.close();
    }
  });

/** How long a user waits for his agent when the bot's process dies and is started again at once. */
export const restart: Figure = {
  name: 'restart',
  async measure(progress): Promise<readonly Result[]> {
    const seconds: number[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      progress(`round ${round} of ${ROUNDS}`);
      seconds.push(await killAndRestart());
    }
    return [
      {
        name: 'restart',
        title: 'kill -9 to the first delivery after the restart',
        unit: 's',
        product: median(seconds),
        target: { atMost: 5 },
      },
    ];
  },
};
