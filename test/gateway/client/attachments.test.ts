import { inspect } from 'node:util';
import { expect } from 'chai';
import { createGatewayClient, type GatewayClient, GatewayUnreachable } from '../../../src/gateway';
import { type ScriptedAnswer, type ScriptedServer, startScriptedServer } from '../../helpers/http-test-server';
import { openApi, openApiMissing } from '../../helpers/openapi';
import { createManualClock } from '../manual-clock';

const API_KEY = 'key-canary-55aa';
const result = { id: 'f-1', filename: 'a.txt', sizeInBytes: 5, type: 'file', createdAt: '2021-01-30T08:30:00Z' };

describe('gateway client attachments', () => {
  let server: ScriptedServer;
  let client: GatewayClient;
  let answer: ScriptedAnswer;

  before(async () => {
    server = await startScriptedServer(() => answer);
    const clock = createManualClock(0);
    client = createGatewayClient({ url: server.url, apiKey: API_KEY, maxAttachmentBytes: 1000, clock });
  });
  after(async () => {
    client.close();
    await server.close();
  });

  const file = (content: string) =>
    ({ authorType: 'user', filename: 'a "b".txt', contentType: 'text/plain', content: Buffer.from(content) }) as const;

  it('uploads a file as the parts authorType and attachment', async function () {
    answer = { status: 200, body: result };
    expect(await client.attachments.upload('c-1', file('hello'))).to.include({ id: 'f-1', size: 5 });

    const { method, path, headers, body } = server.requests.at(-1)!;
    expect(headers['content-type']).to.match(/^multipart\/form-data; boundary=/);
    expect(headers['x-api-key']).to.equal(API_KEY);
    expect(body).to.match(/name="authorType"\r\n(.+\r\n)*\r\nuser\r\n/);
    expect(body).to.match(/name="attachment"; filename="a %22b%22\.txt"\r\n(.+\r\n)*\r\nhello\r\n/);

    const api = openApi();
    if (!api) {
      console.log(`      ${openApiMissing}`);
      this.skip();
    }
    expect(api.validateRequest(method, path, { authorType: 'user', attachment: 'hello' })).to.deep.equal([]);
    expect(api.validateResponse(method, path, 200, result)).to.deep.equal([]);
  });

  it('uploads nothing past the size it allows', async () => {
    const before = server.requests.length;
    const error = await client.attachments.upload('c-1', file('x'.repeat(1001))).catch((thrown: unknown) => thrown);
    expect(error).to.include({ code: 'request-too-large' });
    expect(server.requests).to.have.length(before);
  });

  it('streams the content of a file', async () => {
    answer = { status: 200, body: 'hello', headers: { 'content-type': 'text/plain' } };
    const { contentType, stream } = await client.attachments.content('c-1', 'f-1');
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);

    expect(contentType).to.equal('text/plain');
    expect(Buffer.concat(chunks).toString()).to.equal('hello');
    expect(server.requests.at(-1)!.path).to.equal('/chat-gateway/v1/conversations/c-1/attachments/f-1/content');
  });

  it('reads why a file is refused', async () => {
    answer = { status: 404, body: { errors: [{ code: 'resource_not_found' }] } };
    const error = await client.attachments.content('c-1', 'f-1').catch((thrown: unknown) => thrown);
    expect(error).to.include({ status: 404, vendorCode: 'resource_not_found' });
  });

  it('fails past the size it allows, without the key in the error', async () => {
    answer = { status: 200, body: 'x'.repeat(5000), headers: { 'content-type': 'text/plain' } };
    const failure = async () => {
      const { stream } = await client.attachments.content('c-1', 'f-1');
      for await (const _ of stream);
    };
    const error = await failure().catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(GatewayUnreachable);
    expect(inspect(error, { depth: 10, showHidden: true })).to.not.include(API_KEY);
  });
});
