import { expect } from 'chai';
import { type OpenApi, openApi, openApiMissing } from '../helpers/openapi';

describe('the OpenAPI description as a judge', () => {
  let api: OpenApi;

  before(function () {
    const found = openApi();
    if (found) api = found;
    else {
      console.log(openApiMissing);
      this.skip();
    }
  });

  it('finds operations by method and concrete path, with the base path or without, literal before templated', () => {
    expect(api.operation('get', '/chat-gateway/v1/conversations/c-1/messages?page=2')).to.equal(
      'GET /conversations/{conversationId}/messages',
    );
    expect(api.operation('POST', '/webhooks/verify')).to.equal('POST /webhooks/verify');
    expect(api.operation('DELETE', '/conversations/c-1')).to.equal(undefined);
    expect(api.validateRequest('DELETE', '/conversations/c-1')).to.have.length(1);
  });

  it('accepts what the vendor gives as examples, also where the schemas contradict them', () => {
    const message = {
      authorType: 'user',
      text: 'What would you like to do next?',
      attachments: [],
      cards: [{ contentType: 'application/8x8.quick.replies', content: { options: [{ title: 'one', data: {} }] } }],
    };
    const provided = { authorType: 'user', externalProvider: { name: 'X', externalMessageId: '1234567890123456789' } };
    for (const body of [message, provided]) {
      expect(api.validateRequest('POST', '/conversations/1/messages', body)).to.deep.equal([]);
    }
    const page = { size: 20, number: 0, totalElements: 0, totalPages: 0 };
    for (const [path, name] of [
      ['messages', 'messages'],
      ['attachments', 'attachments'],
      ['participants', 'participants'],
      ['messages/1/cards', 'cards'],
    ] as const) {
      const list = { _embedded: { [name]: [] }, page };
      expect(api.validateResponse('GET', `/conversations/1/${path}`, 200, list)).to.deep.equal([]);
    }
    const attachment = { id: 'a', filename: 'sample-doc.docx', sizeInBytes: 4166, createdAt: '2021-01-30T08:30:00Z' };
    expect(api.validateResponse('GET', '/conversations/1/attachments/a', 200, attachment)).to.deep.equal([]);
    const interactions = { _embedded: { interactions: [{ id: 'int-1', startTime: '2020-08-05T11:55:00.592Z' }] } };
    expect(api.validateResponse('GET', '/conversations/1/interactions', 200, interactions)).to.deep.equal([]);
    const key = { kty: 'RSA', e: 'AQAB', kid: 'EXaiWfZe20eSjklZ70074w', n: 'obq8u' };
    expect(api.validateResponse('GET', '/jwk/k/public', 200, key)).to.deep.equal([]);
  });

  it('finds what is wrong in a request', () => {
    const properties = Array.from({ length: 31 }, (_, index) => ({ key: `k${index}`, value: 'v' }));
    const message = { authorType: 'bot', text: 'x' };
    for (const [operation, body] of [
      ['POST /conversations', undefined],
      ['POST /conversations', { user: {} }],
      ['POST /conversations', { channelId: 1, user: {} }],
      ['POST /conversations', { channelId: 'c', user: { email: 'nobody' } }],
      ['POST /conversations', { channelId: 'c', user: { additionalProperties: properties } }],
      ['POST /conversations', { channelId: 'c', user: {}, history: { messages: Array(201).fill(message) } }],
      ['POST /conversations', { channelId: 'c', user: {}, history: { messages: [{ text: 'x' }] } }],
      ['PATCH /conversations/1', { user: { name: 5 } }],
      ['POST /conversations/1/messages', { text: 'x' }],
      ['POST /conversations/1/messages', { ...message, cards: [{ contentType: 'text/html', content: {} }] }],
      ['POST /conversations/1/typing', { authorType: 'agent' }],
      ['POST /conversations/1/thinking', { maxThinkingTimeSeconds: 601 }],
      ['POST /conversations/1/read-receipt', { authorType: 'user' }],
      [
        'POST /conversations/1/post-agent-assignment',
        { type: 'webhook', id: 'w', configuration: { maxTotalMinutes: 1 } },
      ],
      ['POST /webhooks', { name: 'n', uri: 'http://127.0.0.1:1/', version: 'Chat Gateway v1.0' }],
      ['GET /webhooks', {}],
    ] as const) {
      const [method = '', path = ''] = operation.split(' ');
      expect(
        api.validateRequest(method, path, body),
        `${operation} ${JSON.stringify(body)?.slice(0, 99)}`,
      ).not.to.deep.equal([]);
    }
    expect(api.validateRequest('POST', '/conversations/1/thinking')).to.deep.equal([]);
  });

  it('finds what is wrong in an answer', () => {
    for (const [operation, status, body] of [
      ['POST /conversations', 200, {}],
      ['POST /conversations', 202, undefined],
      ['POST /conversations', 202, { conversationId: 'c', createdAt: 'today' }],
      ['POST /conversations/1/messages', 202, { id: 'm' }],
      ['POST /conversations/1/messages', 400, { errors: ['x'] }],
      ['GET /conversations/1', 200, { state: 'open' }],
      ['GET /conversations/1', 404, { errors: [{ code: 'x' }] }],
      ['GET /jwk/k/public', 200, 'text'],
    ] as const) {
      const [method = '', path = ''] = operation.split(' ');
      const problems = api.validateResponse(method, path, status, body);
      expect(problems, `${operation} ${status} ${JSON.stringify(body)}`).not.to.deep.equal([]);
    }
  });
});
