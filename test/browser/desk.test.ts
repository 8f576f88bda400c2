import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { SimulatorOptions } from '../../src/simulator';
import { type Fixture, useSimulator } from '../simulator/fixture';
import { findChromium } from './find-chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const EVIL = '<script>document.title="evil"</script><img src=x onerror="document.title=\'evil\'">';
const VASE = readFileSync(resolve('samples/shop/blue-vase.png'));
const PIXELS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);

/** Runs in the desk's page: resolves when the picture is there and the transcript is read to its end. */
const STAYS_AT_END = `new Promise((resolve) => {
  const log = document.querySelector('#transcript');
  const look = () => {
    const isThere = log.querySelector('img').clientHeight > 100;
    if (isThere && log.scrollHeight - log.scrollTop - log.clientHeight < 2) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

describe("the agent's desk and the wire, in a browser", function () {
  this.timeout(60_000);
  const executablePath = findChromium();
  let browser: Browser;
  let troubles: string[] = [];

  before(async function () {
    if (!executablePath) {
      console.log('SKIPPED: the desk in a browser, because no Chromium is there. Name one in CHROMIUM.');
      return this.skip();
    }
    // Root, as in a container, has no sandbox to use. Another name for this machine stands for a page of the internet.
    const args = ['--no-sandbox', '--host-resolver-rules=MAP elsewhere.example 127.0.0.1'];
    browser = await chromium.launch({ executablePath, args });
  });
  beforeEach(() => {
    troubles = [];
  });
  // The windows first: a stream that breaks off is a trouble.
  const startSimulator = useSimulator(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  // After all is closed: a hook that fails keeps those behind it from running.
  afterEach(() => expect(troubles).to.deep.equal([]));
  after(() => browser?.close());

  async function open(url: string, isWatched = true, options?: BrowserContextOptions): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage();
    page.setDefaultTimeout(10_000);
    if (isWatched) {
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
    }
    await page.goto(url);
    return page;
  }

  /** A contact center with somebody waiting, and Alice at her desk. */
  async function begin(options?: SimulatorOptions): Promise<{ fixture: Fixture; desk: Page; id: string }> {
    const fixture = await startSimulator(options);
    const desk = await open(`${fixture.center.url}/desk?agent=alice`);
    await desk.getByText('Nobody waits.').waitFor();
    const user = { name: 'Kim', additionalProperties: [{ key: 'orderNumber', value: '1042' }] };
    const history = { messages: [{ authorType: 'user', text: EVIL }] };
    return { fixture, desk, id: await fixture.openChat({ user, history }) };
  }

  const message = (desk: Page) => desk.getByRole('textbox', { name: 'Message' });
  const transcript = (desk: Page) => desk.getByRole('log', { name: 'Transcript' });
  const focused = (desk: Page, selector: string) => desk.locator(`${selector}:focus`).waitFor();

  it('serves a chat by the keyboard alone, from the queue to the wrap-up', async () => {
    const { fixture, desk, id } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).waitFor();
    await desk.keyboard.press('Alt+a');
    await focused(desk, '#words');
    await desk.keyboard.type('Hello Kim.');
    await desk.keyboard.press('Alt+2');
    await desk.keyboard.press('Enter');
    await transcript(desk).getByText('Hello Kim. One moment please, I am looking into it.').waitFor();
    await desk.keyboard.press('/');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await focused(desk, '#words');
    expect(await message(desk).inputValue()).to.equal('Is there anything else I can do for you?');
    await desk.keyboard.press('Alt+e');
    await focused(desk, '#codes input');
    await desk.keyboard.press('Space');
    await desk.keyboard.press('Tab');
    await desk.keyboard.type('a new vase');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Enter');
    await desk.getByText('Accept a chat to begin.').waitFor();
    expect(fixture.center.chat(id).interactions[0]).to.include({ code: 'resolved', note: 'a new vase' });
  });

  it('does what an agent does in his order, however slow a request is', async () => {
    const { fixture, desk, id } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    await focused(desk, '#words');
    const ended = desk.waitForResponse('**/end');
    await desk.route('**/typing', async (route) => {
      // Held back for as long as another request needs to overtake it.
      await Promise.race([ended, desk.evaluate('new Promise((seen) => setTimeout(seen, 100))')]);
      await route.continue();
    });
    await desk.keyboard.type('Bye');
    await desk.keyboard.press('Enter');
    await desk.keyboard.press('Alt+e');
    await ended;
    expect(fixture.center.chat(id).messages.map(({ text }) => text)).to.deep.equal(['Bye']);
    await desk.getByRole('heading', { name: 'Wrap up', exact: true }).waitFor();
  });

  it('keeps what a user writes text, and shows pictures but opens no file', async () => {
    const { fixture, desk, id } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    await transcript(desk).getByText(EVIL).waitFor();
    const upload = async (name: string, type: string, content: Buffer) => {
      const form = new FormData();
      form.set('attachment', new Blob([content], { type }), name);
      form.set('authorType', 'user');
      return (await fixture.call(`POST /conversations/${id}/attachments`, form)).json<{ id: string }>();
    };
    const attachments = [
      { id: (await upload('vase.png', 'image/png', PIXELS)).id },
      { id: (await upload('evil.svg', 'image/svg+xml', Buffer.from(EVIL))).id },
    ];
    const card = {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: `card ${EVIL}` }] },
    };
    const said = { authorType: 'user', text: `again ${EVIL}`, attachments, cards: [card] };
    await fixture.call(`POST /conversations/${id}/messages`, said);
    await transcript(desk).getByText(`card ${EVIL}`).waitFor();
    await desk.evaluate("document.querySelector('#transcript img').decode()");
    expect(await transcript(desk).locator('img').count()).to.equal(1);
    const download = desk.waitForEvent('download');
    await desk.getByText('evil.svg').click();
    expect((await download).suggestedFilename()).to.equal('evil.svg');
    expect(await desk.title()).to.equal('Alice – desk');
  });

  it("tells the user's and the agent's typing, and shows the customer's data as they change", async () => {
    const { fixture, desk, id } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    await fixture.call(`POST /conversations/${id}/typing`, { authorType: 'user' });
    await desk.getByText('Kim is typing…').waitFor();
    const user = { email: 'kim@example.com', additionalProperties: [{ key: 'orderNumber', value: '1043' }] };
    await fixture.call(`PATCH /conversations/${id}`, { user });
    await desk.locator('mark', { hasText: '1043' }).waitFor();
    await desk.locator('mark', { hasText: 'kim@example.com' }).waitFor();

    const typing = () =>
      fixture.webhook.received.flatMap(({ event }) =>
        event.eventType === 'ACTIVITY' ? [(event.data.value as { users: string[] }).users] : [],
      );
    await message(desk).pressSequentially('He');
    await message(desk).press('Enter');
    await transcript(desk).getByText('He', { exact: true }).waitFor();
    await fixture.center.idle();
    expect(typing()).to.deep.equal([['alice'], []]);
  });

  it('sends files, a card and quick replies', async () => {
    const { fixture, desk, id } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    await desk.locator('#file').setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hi') });
    await desk.getByRole('button', { name: 'Remove note.txt' }).waitFor();
    await desk.getByRole('button', { name: 'Send', exact: true }).click();
    await transcript(desk).getByText('note.txt').waitFor();
    await desk.getByRole('button', { name: 'Card…' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await transcript(desk).getByText('How shall we make it good?').waitFor();
    await desk.getByRole('button', { name: 'Replies…' }).click();
    await desk.getByRole('textbox', { name: 'Replies, one on each line' }).fill('Yes\nNo');
    await desk.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await transcript(desk).getByRole('list', { name: 'Quick replies' }).getByText('No').waitFor();
    const [file, card, replies] = fixture.center.chat(id).messages;
    expect(String(file?.attachments[0]?.content)).to.equal('hi');
    expect(card?.cards[0]?.content).to.include({ type: 'AdaptiveCard' });
    expect(replies?.cards[0]?.content).to.deep.equal({
      options: ['Yes', 'No'].map((title) => ({ title, data: { postback: title } })),
    });
  });

  it('is several desks at once: a chat goes from one to the other by department', async () => {
    const { fixture, desk, id } = await begin({
      departments: [{ id: 'money', name: 'Accounts', queues: ['billing'] }],
    });
    const bruno = await open(`${fixture.center.url}/desk?agent=bruno`);
    await bruno.getByRole('combobox', { name: 'Presence' }).selectOption('Away');
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    await desk.getByText('Bruno: away').waitFor();
    await desk.getByRole('button', { name: 'Transfer…' }).click();
    await desk.getByRole('combobox', { name: 'To' }).selectOption('Accounts');
    await desk.getByRole('dialog').getByRole('button', { name: 'Transfer' }).click();
    await desk.getByText('Kim is in Billing now.').waitFor();
    await bruno.getByRole('button', { name: 'Accept Kim' }).waitFor();
    expect(await bruno.getByRole('button', { name: 'Accept Kim' }).isDisabled()).to.equal(true);
    await bruno.getByRole('combobox', { name: 'Presence' }).selectOption('Available');
    await bruno.getByRole('button', { name: 'Accept Kim' }).click();
    await transcript(bruno).getByText(EVIL).waitFor();
    expect(fixture.center.chat(id).agentId).to.equal('bruno');
    await fixture.call(`PATCH /conversations/${id}/participants/user`, { removed: true });
    await bruno.getByRole('heading', { name: 'Wrap up', exact: true }).waitFor();
  });

  for (const [look, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 390, height: 800 } }],
  ] as const) {
    it(`leaves nothing for axe to find, ${look}`, async () => {
      const check = async (page: Page, what: string) => {
        await page.evaluate(AXE);
        const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes.map(({ html }) => html)}`)).to.deep.equal([]);
        expect(passes.length).to.be.greaterThan(10);
      };
      const { fixture, id } = await begin();
      const desk = await open(`${fixture.center.url}/desk?agent=alice`, true, options);
      await desk.getByRole('button', { name: 'Accept Kim' }).waitFor();
      await check(desk, 'waiting');
      await desk.getByRole('button', { name: 'Accept Kim' }).click();
      await message(desk).fill('Hello');
      await message(desk).press('Enter');
      await transcript(desk).getByText('Hello').waitFor();
      await check(desk, 'chat');
      await desk.getByRole('button', { name: 'Card…' }).click();
      await check(desk, 'card');
      await desk.keyboard.press('Escape');
      await desk.getByRole('button', { name: 'End', exact: true }).click();
      await desk.getByRole('heading', { name: 'Wrap up', exact: true }).waitFor();
      await check(desk, 'wrap-up');

      const wire = await open(`${fixture.center.url}/wire`, true, options);
      await wire.locator('.row summary').first().click();
      await wire.locator('.row pre').first().waitFor();
      await check(wire, 'wire');
      expect(fixture.center.chat(id).state).to.equal('idle');
    });
  }

  it('leaves the focus where it is when the lists change', async () => {
    const { fixture, desk, id } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).waitFor();
    const second = await fixture.openChat({ user: { name: 'Robin' } });
    await desk.getByRole('button', { name: 'Accept Robin' }).focus();
    await fixture.openChat({ user: { name: 'Third' } });
    await desk.getByRole('button', { name: 'Accept Third' }).waitFor();
    await focused(desk, `[data-accept="${second}"]`);
    fixture.center.chat(id).close();
    await desk.getByRole('button', { name: 'Accept Kim' }).waitFor({ state: 'detached' });
    await focused(desk, `[data-accept="${second}"]`);
    await desk.keyboard.press('Enter');
    await desk.getByRole('heading', { name: 'Robin' }).waitFor();
  });

  it('asks who is there, where the agent is not known', async () => {
    const { center } = await startSimulator();
    const desk = await open(`${center.url}/desk?agent=nobody`, false);
    await desk.getByText('Resource of type Agent with id nobody was not found.').waitFor();
    await desk.getByRole('link', { name: /Bruno/ }).click();
    await desk.getByRole('heading', { name: "Bruno's desk" }).waitFor();
  });

  it('finds its way back when the contact center was away for a moment', async () => {
    const { fixture, desk } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).waitFor();
    const { port } = fixture.center;
    desk.removeAllListeners('console');
    await fixture.center.close();
    await desk.getByText('Connecting…').waitFor();
    await startSimulator({ port });
    await desk.getByText('Nobody waits.').waitFor();
  });

  it('lets go of a chat that the contact center does not know any more, and goes on', async () => {
    const { fixture, desk } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    await transcript(desk).getByText(EVIL).waitFor();
    const { port } = fixture.center;
    desk.removeAllListeners('console');
    await fixture.center.close();
    await desk.getByText('Connecting…').waitFor();
    const anew = await startSimulator({ port });
    await desk.getByText('The contact center does not know the chat with Kim any more.').waitFor();
    const id = await anew.openChat({ user: { name: 'Robin' } });
    await desk.getByRole('button', { name: 'Accept Robin' }).click();
    await desk.getByRole('heading', { name: 'Robin' }).waitFor();
    expect(anew.center.chat(id).agentId).to.equal('alice');
  });

  it('tells the slower of two who accept the same user what has happened', async () => {
    const { fixture, desk, id } = await begin();
    desk.removeAllListeners('console');
    await desk.getByRole('button', { name: 'Accept Kim' }).waitFor();
    await desk.route('**/accept', async (route) => {
      fixture.center.agents.get('alice').acceptNow(id);
      await route.continue();
    });
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    await desk.getByRole('alert').getByText('another agent has accepted it').waitFor();
  });

  it('keeps what is begun of a wrap-up with its chat', async () => {
    const { fixture, desk } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    await desk.getByRole('button', { name: 'End', exact: true }).click();
    await fixture.openChat({ user: { name: 'Robin' } });
    await desk.getByRole('button', { name: 'Accept Robin' }).click();
    await desk.getByRole('button', { name: 'End', exact: true }).click();
    const open = async (name: string): Promise<void> => {
      await desk.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
      await desk.getByRole('heading', { name }).waitFor();
    };
    await open('Kim');
    await desk.getByRole('radio', { name: 'Complaint' }).check();
    await desk.getByRole('textbox', { name: 'Note' }).fill("Kim's vase");
    await open('Robin');
    expect(await desk.getByRole('textbox', { name: 'Note' }).inputValue()).to.equal('');
    expect(await desk.getByRole('radio', { checked: true }).count()).to.equal(0);
    await open('Kim');
    expect(await desk.getByRole('textbox', { name: 'Note' }).inputValue()).to.equal("Kim's vase");
    await desk.getByRole('radio', { name: 'Complaint', checked: true }).waitFor();
  });

  it('stays at the end of the transcript when a picture has come', async () => {
    const { fixture, desk, id } = await begin();
    await desk.getByRole('button', { name: 'Accept Kim' }).click();
    for (let count = 1; count <= 20; count += 1) fixture.center.agents.get('alice').write(id, `line ${count}`);
    await transcript(desk).getByText('line 20').waitFor();
    let show = (): void => undefined;
    const shown = new Promise<void>((resolveShown) => {
      show = resolveShown;
    });
    await desk.route('**/pictures/*', async (route) => {
      await shown;
      await route.continue();
    });
    const picture = { filename: 'vase.png', contentType: 'image/png', content: VASE };
    fixture.center.agents.get('alice').write(id, '', { attachments: [picture] });
    await transcript(desk).getByText('vase.png').waitFor();
    // From now on nothing else makes the desk draw.
    await desk.route('**/simulator/{agents,chats}/**', () => undefined);
    show();
    await desk.evaluate(STAYS_AT_END);
  });

  it('lets nobody else in: no page of another origin acts or frames, no other name of this machine is served', async () => {
    const { fixture } = await begin();
    const { url, port } = fixture.center;
    const script = `onload = async () => {
      const post = (path, init) => fetch('${url}/simulator' + path, { method: 'POST', ...init }).catch(() => undefined);
      await post('/faults/down', {});
      await post('/faults/down', { mode: 'no-cors' });
      await post('/agents/alice/accept', { mode: 'no-cors', body: '{}' });
      document.title = 'tried';
    }`;
    const other = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<script>${script}</script><iframe src="${url}/desk?agent=alice"></iframe>`);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const otherPort = (other.address() as AddressInfo).port;
    try {
      for (const [host, isFramed] of [
        ['elsewhere.example', false],
        ['localhost', true],
      ] as const) {
        const page = await open(`http://${host}:${otherPort}/`, false);
        await page.waitForFunction("document.title === 'tried'");
        expect(fixture.center.faults.isDown, host).to.equal(false);
        expect(fixture.center.chats()[0]?.agentId, host).to.equal(undefined);
        const heading = page.frameLocator('iframe').getByRole('heading', { name: "Alice's desk" });
        if (isFramed) await heading.waitFor();
        else expect(await heading.count()).to.equal(0);
      }
      const rebound = await open(`http://elsewhere.example:${port}/desk`, false);
      expect(await rebound.locator('body').innerText()).to.include('forbidden');
    } finally {
      other.close();
      other.closeAllConnections();
    }
  });

  it('shows on the wire what goes wrong, and switches it', async () => {
    let restarts = 0;
    const onRestartBot = (): void => {
      restarts += 1;
    };
    const { fixture, id } = await begin({ onRestartBot, retryDelaysMs: [1] });
    const wire = await open(`${fixture.center.url}/wire`);
    await wire.getByRole('list', { name: 'Phases of the handoff of Kim' }).waitFor();
    await wire.locator('[aria-current=step]', { hasText: 'queued' }).waitFor();

    await wire.getByRole('button', { name: 'Forge the next signature' }).click();
    await wire.getByText('To come: next delivery: forge.').waitFor();
    fixture.webhook.answers.push(401);
    fixture.center.agents.get('alice').acceptNow(id);
    await wire.getByText('forged 401 refused').waitFor();
    await wire.getByText('retry 1: 200 verified').waitFor();
    await wire.locator('[aria-current=step]', { hasText: 'connected' }).waitFor();

    await wire.getByRole('button', { name: 'Answer 503 for ten seconds' }).click();
    await wire.getByText(/503 until/).waitFor();
    await fixture.call(`POST /conversations/${id}/typing`, { authorType: 'user' });
    await wire.locator('.row.request', { hasText: '/typing' }).getByText('503').waitFor();
    await wire.getByRole('button', { name: 'No faults' }).click();
    await wire.getByText('No faults are set.').waitFor();

    await wire.getByRole('button', { name: 'Drop the next delivery' }).click();
    await wire.getByText('next delivery: drop').waitFor();
    await wire.getByRole('button', { name: 'Restart the bot' }).click();
    await wire.getByText('health').waitFor();
    expect(restarts).to.equal(1);

    await wire.getByRole('button', { name: 'Pause' }).click();
    fixture.center.agents.get('alice').write(id, 'while paused');
    fixture.center.agents.get('alice').write(id, 'and again');
    await wire.getByRole('button', { name: /Go on \([1-9]/ }).click();
    await wire.locator('.row.delivery', { hasText: 'MESSAGE · agent' }).locator('summary').click();
    await wire.getByText('"and again"').waitFor();
  });
});
