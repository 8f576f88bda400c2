import { expect } from 'chai';
import { createGatewayClient, type GatewayClient } from '../../../src/gateway';
import { type ScriptedServer, startScriptedServer } from '../../helpers/http-test-server';
import { openApi, openApiMissing } from '../../helpers/openapi';
import { testPublicJwk } from '../../helpers/signed-delivery';
import { all, OPERATIONS, type Operation, webhook } from './operations';

const API_KEY = 'key-3a7f';
/** Tested in attachments.test.ts: their bodies are no JSON. */
const FILES = [
  'POST /conversations/{conversationId}/attachments',
  'GET /conversations/{conversationId}/attachments/{attachmentId}/content',
];

describe('gateway client operations', () => {
  let server: ScriptedServer;
  let client: GatewayClient;
  let answer: Operation;

  before(async () => {
    server = await startScriptedServer(() => ({ status: answer.status, body: answer.body }));
    client = createGatewayClient({ url: server.url, apiKey: API_KEY, tenantId: 'tenant-1' });
  });
  after(async () => {
    client.close();
    await server.close();
  });

  for (const operation of OPERATIONS) {
    it(`${operation.name} sends the key and the tenant and reads the answer`, async () => {
      answer = operation;
      expect(await operation.call(client)).to.deep.equal(operation.result);

      const { headers } = server.requests.at(-1)!;
      expect(headers['x-api-key']).to.equal(operation.name.startsWith('GET /jwk') ? undefined : API_KEY);
      expect(headers['x-8x8-tenant']).to.equal('tenant-1');
    });

    it(`${operation.name} is right by the vendor's description`, async function () {
      const api = openApi();
      if (!api) {
        console.log(`      ${openApiMissing}`);
        this.skip();
      }
      answer = operation;
      await operation.call(client);

      const { method, path, body } = server.requests.at(-1)!;
      expect(api.operation(method, path)).to.equal(operation.name);
      expect(api.validateRequest(method, path, body === '' ? undefined : JSON.parse(body))).to.deep.equal([]);
      expect(api.validateResponse(method, path, operation.status, operation.body)).to.deep.equal([]);
    });
  }

  it("covers every operation of the vendor's description", function () {
    const api = openApi();
    if (!api) {
      console.log(`      ${openApiMissing}`);
      this.skip();
    }
    expect([...OPERATIONS.map(({ name }) => name), ...FILES].sort()).to.deep.equal([...api.operations].sort());
  });

  it('sends no tenant header where there is none', async () => {
    answer = { name: '', call: async () => undefined, status: 200, body: webhook };
    const plain = createGatewayClient({ url: server.url, apiKey: API_KEY });
    await plain.webhooks.get('12');
    plain.close();
    expect(server.requests.at(-1)!.headers).to.not.have.property('x-8x8-tenant');
  });

  it('fetches keys from another path where one is set', async () => {
    answer = {
      name: '',
      call: async () => undefined,
      status: 200,
      body: JSON.stringify(JSON.stringify(testPublicJwk)),
    };
    const other = createGatewayClient({ url: server.url, apiKey: API_KEY, publicKeyPath: '/vcc/us/chat/v2/jwk' });
    expect(await other.publicKeys.get('kid-1')).to.include({ n: testPublicJwk.n });
    other.close();
    expect(server.requests.at(-1)!.path).to.equal('/vcc/us/chat/v2/jwk/kid-1/public');
  });

  it('reads a change that is answered without a body', async () => {
    answer = { name: '', call: async () => undefined, status: 202 };
    expect(await client.conversations.update('c-1', { user: { name: 'Ann' } })).to.equal(undefined);
  });

  it('picks known fields only and lets one odd entry spoil nothing', async () => {
    const odd = `{"_embedded":{"messages":[{"id":"m-1","text":"x","createdAt":7,"author":{"type":"robot","__proto__":{"a":1}},
      "attachments":[{"id":"f-1","x":1},{"no":"id"}],"cards":"none","surprise":{"deep":[1]}}]},"page":{"totalPages":"one"}}`;
    answer = { name: '', call: async () => undefined, status: 200, body: odd };
    const [found] = await all(client.messages.list('c-1'));
    expect(JSON.parse(JSON.stringify(found))).to.deep.equal({
      id: 'm-1',
      text: 'x',
      createdAt: '',
      author: { type: 'system' },
      attachments: [{ id: 'f-1' }],
    });
  });
});
