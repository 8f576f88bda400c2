import { expect } from 'chai';
import type { Logger } from '../../src/handoff/logger';
import type { Columns, Database, Queries, Value } from '../../src/store/database';
import { TranscriptBuffer } from '../../src/store/transcript-buffer';
import { rejection } from './contract/harness';

/** A database that takes rows or throws, as it is told. */
function scripted() {
  const written: unknown[] = [];
  const state = { failing: false, lostAnswer: false };
  const queries: Queries = {
    rows: async <R>() => (written.length > 0 ? [{ seq: 1 }] : []) as R[],
    many: async <R>(_sql: string, _columns: Columns, rows: readonly (readonly Value[])[]) => {
      if (state.failing) throw new Error('disk full');
      written.push(...rows.map((row) => row[3]));
      return [] as R[];
    },
  };
  const exclusive: Database['exclusive'] = async (_name, work) => {
    const result = await work(queries);
    if (!state.lostAnswer) return result;
    state.lostAnswer = false;
    return work(queries);
  };
  return { state, written, database: { exclusive } as Database };
}

describe('transcript buffer', () => {
  const logged: string[] = [];
  const keep = (message: string) => logged.push(message);
  const logger: Logger = { debug: keep, info: keep, warn: keep, error: keep };
  const entry = (activity: string) => ({
    channelId: 'c',
    conversationId: 'c',
    author: 'user' as const,
    activity,
    at: 1,
  });

  it('keeps what could not be written, in its order, and says so', async () => {
    const { state, written, database } = scripted();
    const buffer = new TranscriptBuffer(database, { logger, lingerMs: 1 });
    state.failing = true;
    buffer.append(entry('1'));
    expect(await rejection(buffer.flush())).to.have.property('message', 'disk full');
    expect(logged).to.have.length(1);
    buffer.append(entry('2'));
    state.failing = false;
    await buffer.flush();
    expect(written).to.deep.equal(['1', '2']);
  });

  it('writes once where the answer of a write was lost', async () => {
    const { state, written, database } = scripted();
    const buffer = new TranscriptBuffer(database, { logger, lingerMs: 1 });
    state.lostAnswer = true;
    buffer.append(entry('1'));
    await buffer.flush();
    expect(written).to.deep.equal(['1']);
  });

  it('is bounded where the store takes nothing for long', async () => {
    const { state, written, database } = scripted();
    const buffer = new TranscriptBuffer(database, { logger, lingerMs: 1 });
    state.failing = true;
    for (let n = 0; n < 30_000; n++) buffer.append(entry(`${n}`));
    await rejection(buffer.flush());
    state.failing = false;
    await buffer.flush();
    expect(written.length).to.be.within(10_000, 20_000);
    expect(written.at(-1)).to.equal('29999');
  });
});
