import { request } from 'node:http';
import { expect } from 'chai';
import { type Fixture, useSimulator } from './fixture';

describe('simulator: who may use the console', () => {
  const start = useSimulator();

  // Not `fetch`: it does not let these headers be set.
  const ask = ({ center }: Fixture, operation: string, headers: Record<string, string>) => {
    const [method = '', path = ''] = operation.split(' ');
    return new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${center.url}${path}`, { method, headers }, (response) => {
        response.destroy();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
  };

  it('is programs of this machine, and its own pages', async () => {
    const fixture = await start();
    const origin = fixture.center.url;
    expect(await ask(fixture, 'POST /simulator/faults/down', {})).to.equal(204);
    expect(await ask(fixture, 'POST /simulator/faults/up', { origin, 'sec-fetch-site': 'same-origin' })).to.equal(204);
    const port = fixture.center.port;
    const byName = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect(await ask(fixture, 'POST /simulator/faults/up', byName)).to.equal(204);
  });

  it('is no page of another origin, not even of this machine', async () => {
    const fixture = await start();
    const others: Record<string, string>[] = [
      { origin: 'https://example.com' },
      { origin: 'null' },
      { origin: 'http://localhost:1' },
      { origin: `http://localhost:${fixture.center.port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of others) {
      expect(await ask(fixture, 'POST /simulator/faults/down', headers), JSON.stringify(headers)).to.equal(403);
      expect(await ask(fixture, 'GET /simulator/events', headers), JSON.stringify(headers)).to.equal(403);
    }
    expect(fixture.center.faults.isDown).to.equal(false);
  });

  it('is no name that was made to point here', async () => {
    const fixture = await start();
    const { port } = fixture.center;
    for (const host of [`evil.example:${port}`, `127.0.0.1.evil.example:${port}`, `localhost@evil.example:${port}`]) {
      const origin = `http://${host}`;
      for (const operation of [
        'POST /simulator/faults/down',
        'GET /simulator/chats',
        'GET /desk',
        'GET /chat-gateway/v1/conversations',
      ]) {
        expect(
          await ask(fixture, operation, { host, origin, 'x-api-key': fixture.center.apiKey }),
          `${operation} ${host}`,
        ).to.equal(403);
      }
    }
    expect(fixture.center.faults.isDown).to.equal(false);
  });

  it('may frame the pages and follow links to files from elsewhere', async () => {
    const fixture = await start();
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect(await ask(fixture, 'GET /desk', headers)).to.equal(200);
    expect(await ask(fixture, 'GET /simulator/files/none', headers)).to.equal(404);
    expect(await ask(fixture, 'GET /simulator/pictures/none', headers)).to.equal(403);
  });
});
