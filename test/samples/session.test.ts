import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Session, startSession } from '../../samples/session';
import { type SimulatedCenter, startSimulator } from '../../src/simulator';

/** Takes a port of this machine; 0 for any. Undefined where it is taken. */
const take = (port: number): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, () => resolve(server));
  });

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** The first of three ports side by side of which only the first is free. */
async function onlyOneFree(): Promise<{ port: number; release(): void }> {
  for (;;) {
    const first = await take(0);
    if (!first) continue;
    const port = portOf(first);
    const others = [await take(port + 1), await take(port + 2)];
    first.close();
    if (others.every((server) => server !== undefined))
      return { port, release: () => others.map((each) => each.close()) };
    for (const server of others) server?.close();
  }
}

describe('what npm start runs where the key of a contact center is set', function () {
  this.timeout(30_000);
  let folder: string;
  let center: SimulatedCenter;
  let ports: Awaited<ReturnType<typeof onlyOneFree>>;
  let session: Session | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-session-'));
    center = await startSimulator();
    ports = await onlyOneFree();
  });
  after(async () => {
    await session?.close();
    await center.close();
    ports.release();
    await rm(folder, { recursive: true, force: true });
  });

  it('is the bot alone, at its one port', async () => {
    const told: string[] = [];
    session = await startSession(
      {
        ...process.env,
        MicrosoftAppId: '',
        PORT: String(ports.port),
        ChatGatewayUrl: center.url,
        ChatGatewayApiKey: center.apiKey,
        ChatGatewayChannelId: center.channelId,
        HandoffStore: `sqlite:${join(folder, 'handoff.sqlite')}`,
      },
      (line) => told.push(line),
    );
    expect(session).to.include({ url: undefined, centerUrl: undefined });
    expect(told, 'nothing is fetched for a page').to.deep.equal([]);
    expect((await fetch(`http://localhost:${ports.port}/health/live`)).status).to.equal(200);
    expect(session.notes.join('\n')).to.include(center.url);
  });
});
