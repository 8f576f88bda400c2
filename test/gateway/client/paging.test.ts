import { expect } from 'chai';
import { createGatewayClient, type GatewayClient } from '../../../src/gateway';
import { type ScriptedServer, startScriptedServer } from '../../helpers/http-test-server';

const message = (number: number) => ({ id: `m-${number}`, text: '', createdAt: '', author: { type: 'user' } });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => message(from + index));

describe('gateway client lists', () => {
  let server: ScriptedServer;
  let client: GatewayClient;
  let pages: (number: number) => unknown;

  beforeEach(async () => {
    server = await startScriptedServer(({ query }) => ({ status: 200, body: pages(Number(query.get('page'))) }));
    client = createGatewayClient({ url: server.url, apiKey: 'key' });
  });
  afterEach(async () => {
    client.close();
    await server.close();
  });

  const idsOf = async (list = client.messages.list('c-1', { size: 3 })) => {
    const ids: (string | undefined)[] = [];
    for await (const { id } of list) ids.push(id);
    return ids;
  };
  const ids = (from: number, to: number) => range(from, to).map(({ id }) => id);

  it('gives all pages, one after the other', async () => {
    pages = (number) => ({ _embedded: { messages: range(number * 3, number * 3 + 3) }, page: { totalPages: 3 } });
    expect(await idsOf()).to.deep.equal(ids(0, 9));
    expect(server.requests.map(({ query }) => query.get('page'))).to.deep.equal(['0', '1', '2']);
  });

  it('asks for a page when it is needed and not before', async () => {
    pages = (number) => ({ _embedded: { messages: range(number * 3, number * 3 + 3) }, page: { totalPages: 3 } });
    for await (const { id } of client.messages.list('c-1', { size: 3 })) if (id === 'm-2') break;
    expect(server.requests).to.have.length(1);
  });

  it('passes size, sort and filter on', async () => {
    pages = () => ({ page: { totalPages: 0 } });
    for await (const _ of client.channels.list({ size: 5, sort: 'name:asc', filter: 'name==A' })) expect.fail();
    expect(server.requests[0]?.query.toString()).to.equal(
      'page=0&size=5&sort=name:asc&filter=name%3D%3DA'.replace(':', '%3A'),
    );
  });

  it('gives no entry twice when entries are added meanwhile', async () => {
    pages = (number) => ({
      _embedded: { messages: number === 0 ? range(0, 3) : range(2, 5) },
      page: { totalPages: 2 },
    });
    expect(await idsOf()).to.deep.equal(ids(0, 5));
  });

  it('ends at a short page where no count is given', async () => {
    pages = (number) => ({ _embedded: { messages: number === 0 ? range(0, 3) : range(3, 4) } });
    expect(await idsOf()).to.deep.equal(ids(0, 4));
  });

  it('ends where a gateway without a count repeats itself', async () => {
    pages = () => ({ _embedded: { messages: range(0, 3) } });
    expect(await idsOf()).to.deep.equal(ids(0, 3));
  });

  it('ends at an empty page whatever the count says', async () => {
    pages = () => ({ _embedded: { messages: [] }, page: { totalPages: 1_000_000 } });
    expect(await idsOf()).to.deep.equal([]);
  });
});
