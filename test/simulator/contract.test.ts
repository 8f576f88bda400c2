import { expect } from 'chai';
import type { MessageResult } from '../../src/wire/resources';
import { type OpenApi, openApi, openApiMissing } from '../helpers/openapi';
import { type Fixture, useSimulator } from './fixture';

const VERSION = 'Chat Gateway v1.0';

/** Every request the center saw, and every answer it gave, held against the description; the operations met. */
function judge(api: OpenApi, { center }: Fixture): { problems: string[]; operations: Set<string> } {
  const problems: string[] = [];
  const operations = new Set<string>();
  for (const event of center.events) {
    if (event.type !== 'request' || event.status === undefined) continue;
    operations.add(api.operation(event.method, event.path) ?? `unknown: ${event.path}`);
    const isFile = event.status === 200 && event.path.endsWith('/content');
    problems.push(...api.validateResponse(event.method, event.path, event.status, isFile ? '' : event.responseBody));
    if (event.requestBody !== undefined && event.status < 400) {
      problems.push(...api.validateRequest(event.method, event.path, event.requestBody));
    }
  }
  return { problems, operations };
}

describe('simulator: the contract', () => {
  const start = useSimulator();
  let api: OpenApi;

  before(function () {
    const found = openApi();
    if (found) api = found;
    else {
      console.log(openApiMissing);
      this.skip();
    }
  });

  async function useEveryOperation(fixture: Fixture): Promise<string[]> {
    const { center, webhook, call, openChat } = fixture;
    const statuses: string[] = [];
    const ok = async (operation: string, body?: unknown) => {
      const answer = await call(operation, body);
      if (answer.status >= 300) statuses.push(`${operation}: ${answer.status} ${answer.text}`);
      return answer;
    };
    const hook = { name: 'hook', uri: webhook.url, version: VERSION, notificationVersion: VERSION };
    const { id: webHookId } = (await ok('POST /webhooks', hook)).json<{ id: string }>();
    await ok('GET /webhooks');
    await ok(`GET /webhooks/${webHookId}`);
    await ok(`PUT /webhooks/${webHookId}`, { ...hook, name: 'other' });
    await ok('POST /webhooks/verify', { version: VERSION, uri: webhook.url });
    const channel = { name: 'own', type: 'ChatAPI', webHookId, routingOptions: { type: 'queue', id: 'support' } };
    const { id: channelId } = (await ok('POST /channels', channel)).json<{ id: string }>();
    await ok('GET /channels');
    await ok(`GET /channels/${channelId}`);
    await ok(`PUT /channels/${channelId}`, { ...channel, name: 'other' });
    await ok(`DELETE /channels/${channelId}`);
    await ok(`DELETE /webhooks/${webHookId}`);
    await ok(`GET /jwk/${center.signingKey.kid}/public`);

    const id = await openChat({
      user: { name: 'Jo', email: 'jo@example.com', language: 'de', additionalProperties: [{ key: 'k', value: 'v' }] },
      history: { messages: [{ authorType: 'bot', text: 'hello' }] },
    });
    const chat = `/conversations/${id}`;
    await ok('GET /conversations');
    await ok(`GET ${chat}`);
    await ok(`PATCH ${chat}`, { user: { caseId: '1' } });
    await ok(`PUT ${chat}`, { channelId: 'bot', user: { name: 'Jo' }, assignment: { type: 'queue', id: 'support' } });
    await center.idle();
    const form = new FormData();
    form.set('attachment', new Blob(['text'], { type: 'text/plain' }), 'note.txt');
    form.set('authorType', 'user');
    const { id: fileId } = (await ok(`POST ${chat}/attachments`, form)).json<{ id: string }>();
    await ok(`GET ${chat}/attachments`);
    await ok(`GET ${chat}/attachments/${fileId}`);
    expect((await ok(`GET ${chat}/attachments/${fileId}/content`)).text).to.equal('text');
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };
    const message = { authorType: 'user', text: 'see', attachments: [{ id: fileId }], cards: [card] };
    await ok(`POST ${chat}/messages`, message);
    center.agents.get('alice').acceptNow(id);
    center.agents.get('alice').write(id, 'thanks');
    const list = await ok(`GET ${chat}/messages?sort=createdAt:asc`);
    const [first] = list.json<{ _embedded: { messages: MessageResult[] } }>()._embedded.messages;
    await ok(`GET ${chat}/messages/${first?.id}`);
    await ok(`GET ${chat}/messages/${first?.id}/cards`);
    await ok(`POST ${chat}/typing`, { authorType: 'user' });
    await ok(`POST ${chat}/thinking`, { authorType: 'bot', maxThinkingTimeSeconds: 5 });
    await ok(`POST ${chat}/thinking`);
    await ok(`POST ${chat}/read-receipt`, { authorType: 'user', readAt: 1770200431963 });
    const configuration = { maxTotalMinutes: 20, userTimeoutInMinutes: 10 };
    await ok(`POST ${chat}/post-agent-assignment`, { type: 'webhook', id: 'bot-webhook', configuration });
    await ok(`GET ${chat}/participants`);
    await ok(`PATCH ${chat}/participants/user`, { removed: true });
    await ok(`GET ${chat}/interactions`);
    return statuses;
  }

  it('is kept by every operation of the description', async () => {
    const fixture = await start();
    expect(await useEveryOperation(fixture)).to.deep.equal([]);
    const { problems, operations } = judge(api, fixture);
    expect(problems).to.deep.equal([]);
    expect([...operations]).to.have.members(api.operations);
  });

  it('is kept by what is refused: no key, another tenant, not found, not right, too large', async () => {
    const fixture = await start({ maxBodyBytes: 1000, maxAttachmentBytes: 10 });
    const id = await fixture.openChat();
    for (const operation of api.operations) {
      const path = operation.replaceAll(/\{\w+\}/g, 'none').replace('/conversations/none', `/conversations/${id}`);
      await fixture.call(path, undefined, { 'x-api-key': 'wrong' });
      await fixture.call(path, undefined, { 'x-8x8-tenant': 'other' });
      await fixture.call(operation.replaceAll(/\{\w+\}/g, 'none'));
      if (!operation.startsWith('GET') && !operation.startsWith('DELETE')) {
        await fixture.call(path, { authorType: 'nobody', user: 1, removed: 'no' });
        await fixture.call(path, { text: 'x'.repeat(1000) });
      }
    }
    const { problems } = judge(api, fixture);
    expect(problems).to.deep.equal([]);
    const statuses = new Set(fixture.center.events.map((event) => (event.type === 'request' ? event.status : 0)));
    expect([...statuses]).to.include.members([400, 401, 403, 404, 413]);
  });

  it('is kept by faults that answer', async () => {
    const fixture = await start();
    const id = await fixture.openChat();
    for (const status of [401, 403, 404, 429, 500, 503, 504]) {
      fixture.center.faults.next('POST /conversations/{id}/messages', { status });
      await fixture.call(`POST /conversations/${id}/messages`, { authorType: 'user', text: 'x' });
    }
    expect(judge(api, fixture).problems).to.deep.equal([]);
  });
});
