import { expect } from 'chai';
import WebSocket from 'ws';
import { aLine, type LineScene, SECRET } from './a-line';

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('the local Direct Line', () => {
  let line: LineScene;
  beforeEach(async () => {
    line = await aLine();
  });
  afterEach(() => line.close());

  async function begin() {
    const { token, conversationId } = line.token();
    const { body } = await line.call('/conversations', { method: 'POST', token });
    return { token, conversationId, streamUrl: body.streamUrl as string };
  }
  const texts = ({ activities }: { activities: { text?: string }[] }) => activities.map(({ text }) => text);

  it('gives a token for the secret, and a fresh one for a token', async () => {
    const generated = await line.call('/tokens/generate', { ...json({ user: { id: 'kim' } }), token: SECRET });
    expect(generated.status).to.equal(200);
    const refreshed = await line.call('/tokens/refresh', { method: 'POST', token: generated.body.token });
    expect(refreshed.body).to.include({ conversationId: generated.body.conversationId, expires_in: 1_800 });
    expect(refreshed.body.token).not.to.equal(generated.body.token);
  });

  it('gives no token for a token, for nothing, or for a wrong secret', async () => {
    const { token } = line.token();
    expect((await line.call('/tokens/generate', { method: 'POST', token })).status).to.equal(403);
    expect((await line.call('/tokens/generate', { method: 'POST' })).status).to.equal(401);
    expect((await line.call('/tokens/generate', { method: 'POST', token: 'guessed' })).status).to.equal(403);
  });

  it('starts a conversation once, and tells the bot who is in it', async () => {
    const { token, conversationId } = line.token();
    expect((await line.call('/conversations', { method: 'POST', token })).status).to.equal(201);
    expect((await line.call('/conversations', { method: 'POST', token })).status).to.equal(200);
    await line.call(`/conversations/${conversationId}/activities`, { ...json({ type: 'message', text: 'hi' }), token });
    expect(line.heard.map(({ type }) => type)).to.deep.equal(['conversationUpdate', 'message']);
    expect(line.heard[0]?.membersAdded?.map(({ id }) => id)).to.deep.equal(['bot', 'kim']);
  });

  it('says what a user writes under the name that the token is for', async () => {
    const { token, conversationId } = await begin();
    const forged = { type: 'message', text: 'hi', from: { id: 'mallory' }, serviceUrl: 'http://evil.example', id: 'x' };
    const { status, body } = await line.call(`/conversations/${conversationId}/activities`, { ...json(forged), token });
    expect(status).to.equal(200);
    const heard = line.heard.at(-1);
    expect(heard).to.deep.include({ id: body.id, serviceUrl: line.url, channelId: 'directline' });
    expect(heard?.from).to.deep.equal({ id: 'kim', name: 'Kim', role: 'user' });
  });

  it('gives the bot what is said at the same time one by one, as it stands in the conversation', async () => {
    const { token, conversationId } = await begin();
    const path = `/conversations/${conversationId}/activities`;
    const said = Array.from({ length: 20 }, (_, index) => `${index}`);
    await Promise.all(said.map((text) => line.call(path, { ...json({ type: 'message', text }), token })));
    const { body } = await line.call(path, { token });
    const users = body.activities.filter(({ from }) => from?.id === 'kim').map(({ text }) => text);
    expect(users).to.have.members(said);
    expect(texts({ activities: line.heard.slice(1) })).to.deep.equal(users);
    expect(texts(body)).to.deep.equal(users.flatMap((text) => [text, `You said: ${text}`]));
  });

  it('answers what came after a watermark', async () => {
    const { token, conversationId } = await begin();
    const path = `/conversations/${conversationId}/activities`;
    await line.call(path, { ...json({ type: 'message', text: 'one' }), token });
    const first = await line.call(path, { token });
    expect(texts(first.body)).to.deep.equal(['one', 'You said: one']);
    await line.botSends(conversationId, { type: 'message', text: 'two' });
    const second = await line.call(`${path}?watermark=${first.body.watermark}`, { token });
    expect(texts(second.body)).to.deep.equal(['two']);
    expect((await line.call(`${path}?watermark=-1`, { token })).status).to.equal(400);
    expect((await line.call(`${path}?watermark=1;drop`, { token })).status).to.equal(400);
  });

  it('streams what came after the watermark, then what comes', async () => {
    const { token, conversationId } = await begin();
    await line.botSends(conversationId, { type: 'message', text: 'seen' });
    await line.botSends(conversationId, { type: 'message', text: 'missed' });
    const { body } = await line.call(`/conversations/${conversationId}?watermark=1`, { token });
    const socket = new WebSocket(body.streamUrl);
    const seen: (string | undefined)[] = [];
    const heard = new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        seen.push(...texts(JSON.parse(String(data))));
        if (seen.includes('new')) resolve();
      });
    });
    await new Promise((resolve) => socket.once('open', resolve));
    await line.botSends(conversationId, { type: 'message', text: 'new' });
    await heard;
    socket.terminate();
    expect(seen).to.deep.equal(['missed', 'new']);
  });

  it('does not tell who comes later who was typing', async () => {
    const { token, conversationId } = await begin();
    await line.botSends(conversationId, { type: 'typing' });
    expect((await line.call(`/conversations/${conversationId}/activities`, { token })).body.activities).to.be.empty;
  });

  it('opens no conversation and no stream to the token of another', async () => {
    const { conversationId, streamUrl } = await begin();
    const { token } = line.token();
    expect((await line.call(`/conversations/${conversationId}/activities`, { token })).status).to.equal(403);
    expect((await line.call(`/conversations/${conversationId}`, { token })).status).to.equal(403);
    const other = new URL(streamUrl);
    other.searchParams.set('t', token);
    const socket = new WebSocket(other);
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).to.contain('403');
  });

  it('takes a file, and gives it to the bot and to the browser', async () => {
    const { token, conversationId } = await begin();
    const form = new FormData();
    form.append(
      'activity',
      new Blob(['{"type":"message","text":"look"}'], { type: 'application/vnd.microsoft.activity' }),
    );
    form.append('file', new Blob([Buffer.from([1, 2, 3])], { type: 'image/png' }), 'väse.png');
    form.append('file', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'page.html');
    const sent = await line.call(`/conversations/${conversationId}/upload?userId=kim`, {
      method: 'POST',
      body: form,
      token,
    });
    expect(sent.status).to.equal(200);
    const [picture, page] = line.heard.at(-1)?.attachments ?? [];
    expect(picture).to.deep.include({ name: 'väse.png', contentType: 'image/png' });
    const shown = await fetch(picture?.contentUrl ?? '');
    expect([...new Uint8Array(await shown.arrayBuffer())]).to.deep.equal([1, 2, 3]);
    expect(shown.headers.get('content-type')).to.equal('image/png');
    const download = await fetch(page?.contentUrl ?? '');
    expect(download.headers.get('content-type')).to.equal('application/octet-stream');
    expect(download.headers.get('content-disposition')).to.equal('attachment');
  });

  it('refuses a body that is no upload, no JSON or no activity', async () => {
    const { token, conversationId } = await begin();
    const path = `/conversations/${conversationId}`;
    const status = async (end: string, init: RequestInit) => (await line.call(path + end, { ...init, token })).status;
    expect(await status('/upload', { method: 'POST', body: 'no form' })).to.equal(400);
    expect(await status('/activities', { method: 'POST', body: '{' })).to.equal(400);
    expect(await status('/activities', json({ type: 'installationUpdate' }))).to.equal(400);
    // The answer is heard although it comes before all is sent, and so is the next one.
    const large = json({ type: 'message', text: 'x'.repeat(2_000_000) });
    for (let count = 1; count <= 10; count += 1) expect(await status('/activities', large)).to.equal(413);
    expect(line.heard.filter(({ type }) => type !== 'conversationUpdate')).to.be.empty;
  });

  it('shows nothing as said while the bot is not there', async () => {
    const { token, conversationId } = await begin();
    const path = `/conversations/${conversationId}/activities`;
    line.bot.isThere = false;
    const { status, body } = await line.call(path, { ...json({ type: 'message', text: 'anybody?' }), token });
    expect({ status, code: body.error.code }).to.deep.equal({ status: 502, code: 'BotError' });
    expect((await line.call(path, { token })).body.activities).to.be.empty;
  });

  it('says so where the bot does not take an activity', async () => {
    const { token, conversationId } = await begin();
    line.bot.answers = 500;
    const path = `/conversations/${conversationId}/activities`;
    expect((await line.call(path, { ...json({ type: 'message', text: 'hi' }), token })).status).to.equal(502);
  });

  it('puts what the bot changed in the place of what it sent', async () => {
    const { token, conversationId } = await begin();
    const { id } = await line.botSends(conversationId, { type: 'message', text: 'draft' });
    expect(await line.botCalls('PUT', conversationId, id, { type: 'message', text: 'final' })).to.equal(200);
    const { body } = await line.call(`/conversations/${conversationId}/activities?watermark=1`, { token });
    expect(body.activities).to.have.length(1);
    expect(body.activities[0]).to.deep.include({ id, text: 'final', from: { id: 'bot', name: 'Shop', role: 'bot' } });
    expect(await line.botCalls('PUT', conversationId, 'unknown', { type: 'message' })).to.equal(404);
    expect(await line.botCalls('DELETE', conversationId, id)).to.equal(405);
  });

  it('tells the bot when a conversation is not known', async () => {
    expect((await line.botSends('unknown', { type: 'message', text: 'hi' })).status).to.equal(404);
  });
});
