import { quietLogger } from '../../src/handoff/logger';
import { createStore } from '../../src/store';
import { aDelivery, anItem, given, laneOf } from './contract/harness';

/** Writes as fast as it can, and tells its parent what was acknowledged. */
async function writeUntilKilled(url: string): Promise<void> {
  const { handoffs, transcripts } = createStore(url, { logger: quietLogger });
  await handoffs.start();
  const handoff = await given(handoffs, { id: 'handoff', chatId: 'chat' });

  const accepting = async () => {
    for (;;) {
      const delivery = aDelivery({ chatId: 'chat' });
      await handoffs.accept(delivery);
      process.send?.({ event: delivery.eventId });
    }
  };
  const adding = async () => {
    for (;;) {
      const item = anItem(laneOf(handoff));
      await handoffs.transaction((t) => t.addItem(item));
      process.send?.({ item: item.key });
    }
  };
  const recording = async () => {
    for (let n = 1; ; n++) {
      transcripts.append({ channelId: 'c', conversationId: 'killed', author: 'user', activity: `${n}`, at: n });
      await transcripts.flush();
      process.send?.({ entry: n });
    }
  };
  await Promise.all([accepting(), accepting(), adding(), adding(), recording()]);
}

void writeUntilKilled(process.argv[2]!);
