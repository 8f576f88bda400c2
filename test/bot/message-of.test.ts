import { ActionTypes, type Activity, CardFactory, MessageFactory } from 'botbuilder';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { botMessageOf, messageOf } from '../../src/bot/message-of';

const activity = (more: Partial<Activity>): Partial<Activity> => ({ type: 'message', ...more });
const textOf = (more: Partial<Activity>, about?: Partial<Activity>): string | undefined =>
  messageOf(activity(more), { about })?.text;

const ORDER_CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Which vase?' },
    {
      type: 'Input.ChoiceSet',
      id: 'colour',
      label: 'Colour',
      choices: [
        { title: 'Deep blue', value: 'b' },
        { title: 'Red', value: 'r' },
      ],
    },
    { type: 'ColumnSet', columns: [{ type: 'Column', items: [{ type: 'Input.Text', id: 'note', label: 'A note' }] }] },
  ],
  actions: [
    { type: 'Action.Submit', title: 'Order it', data: { action: 'order', item: 7 } },
    { type: 'Action.Submit', title: 'Not now', data: { action: 'cancel' } },
    { type: 'Action.Execute', title: 'Ask later', verb: 'later' },
    { type: 'Action.OpenUrl', title: 'See it', url: 'https://shop.example/7' },
  ],
};
const shownCard = activity({ attachments: [CardFactory.adaptiveCard(ORDER_CARD)] });

describe('what a user says', () => {
  it('is his text, byte for byte', () => {
    const text = '  Grüße 👩‍👩‍👧 \u202eabc\u0000 e\u0301 \r\n **bold** <b>';
    expect(messageOf(activity({ text }))).to.deep.equal({ author: 'user', text });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (any) => {
        const message = messageOf(activity({ text: any }));
        expect(message?.text ?? '').to.equal(any.trim() === '' ? '' : any);
      }),
    );
  });

  it('is nothing where there is nothing', () => {
    for (const more of [
      { text: '   ' },
      {},
      { type: 'typing' },
      { type: 'event', name: 'x', value: 1 },
      { type: 'trace' },
    ]) {
      expect(messageOf(activity(more))).to.equal(undefined);
    }
    expect(messageOf({ type: 'invoke', name: 'signin/verifyState', value: { state: '1' } })).to.equal(undefined);
  });

  it('is freed of mark-up where the channel says that it has some', () => {
    const html = '<p>Hello <b>there</b> &amp; you</p><p><a href="https://a.example/">link</a></p>';
    expect(textOf({ text: html, textFormat: 'xml' })).to.equal('Hello there & you\n\nlink (https://a.example/)');
    expect(textOf({ text: html, textFormat: 'plain' })).to.equal(html);
    expect(textOf({ text: '**bold** <b>', textFormat: 'markdown' })).to.equal('**bold** <b>');
  });

  it('keeps the cells of a table apart, and what stands below more levels than are read', () => {
    const html = '<table><tr><th>Order</th><th>State</th></tr><tr><td>1042</td><td>lost</td></tr></table>';
    expect(textOf({ text: html, textFormat: 'xml' })).to.equal('Order  State  \n1042  lost  ');
    expect(textOf({ text: `${'<div>'.repeat(5_000)}deep`, textFormat: 'xml' })).to.equal('deep');
  });

  it('is what Teams sends as HTML alone, and not the copy beside the text', () => {
    const attachments = [{ contentType: 'text/html', content: '<div>see <i>this</i></div>' }];
    expect(textOf({ attachments })).to.equal('see this');
    expect(textOf({ text: 'see this', attachments })).to.equal('see this');
  });

  it('keeps the emoji that Teams sends as pictures, and no words of other pictures', () => {
    const content =
      '<p>Danke <emoji id="smile" alt="🙂" title="Smile"></emoji><img itemtype="http://schema.skype.com/Emoji" alt="👍🏽" src="x">' +
      '<img alt="image" src="https://smba.trafficmanager.net/x"></p>';
    expect(textOf({ attachments: [{ contentType: 'text/html', content }] })).to.equal('Danke 🙂👍🏽');
    expect(textOf({ text: '<img alt="🇩🇪">', textFormat: 'xml' })).to.equal('🇩🇪');
  });

  it('reads in Slack as it is read there', () => {
    const slack = (text: string) => textOf({ channelId: 'slack', text });
    expect(slack('&lt;b&gt; costs 5 &amp; more, *really*')).to.equal('<b> costs 5 & more, *really*');
    expect(slack('&amp;lt; stays')).to.equal('&lt; stays');
    expect(slack('ask <@U012AB3CD|lee> or <@U09> in <#C01|general>, <!here>, <!subteam^S1|@ops>')).to.equal(
      'ask @lee or @U09 in #general, @here, @ops',
    );
    expect(
      slack('<https://shop.example/7|the vase> <https://shop.example> <mailto:kim@example.com|kim@example.com>'),
    ).to.equal('the vase (https://shop.example/7) https://shop.example kim@example.com');
    expect(slack('on <!date^1392734382^{date}|18 February>')).to.equal('on 18 February');
    expect(textOf({ channelId: 'webchat', text: '&lt;b&gt; <@U09>' })).to.equal('&lt;b&gt; <@U09>');
  });

  it('names others who are mentioned, and not the bot', () => {
    const mention = (id: string, name: string) => ({
      type: 'mention',
      mentioned: { id, name },
      text: `<at>${name}</at>`,
    });
    const entities = [mention('bot-1', 'Shop'), mention('29:lee', 'Lee')];
    const recipient = { id: 'bot-1', name: 'Shop' };
    expect(textOf({ text: '<at>Shop</at> ask <at>Lee</at> please', entities, recipient })).to.equal('ask Lee please');
  });

  it('tells a place', () => {
    const entities = [
      { type: 'Place', name: 'Shop', geo: { type: 'GeoCoordinates', latitude: 52.5, longitude: 13.4 } },
    ];
    expect(textOf({ entities })).to.equal('[Location: Shop, 52.5, 13.4]');
  });

  it('tells a forwarded card in words, and names what words cannot tell', () => {
    const card = CardFactory.heroCard(
      'Vase',
      'Blue, 30 cm',
      [],
      [{ type: ActionTypes.OpenUrl, title: 'See', value: 'https://a.example' }],
    );
    expect(textOf({ attachments: [card] })).to.equal('Vase\nBlue, 30 cm\n[See] https://a.example');
    expect(textOf({ attachments: [{ contentType: 'application/x-thing', name: 'thing' }] })).to.equal(
      '[thing, application/x-thing]',
    );
  });

  describe('with files', () => {
    it('names each where it is', () => {
      const attachments = [
        { contentType: 'image/png', contentUrl: 'https://files.example/vase.png', name: 'vase.png' },
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'invoice.pdf',
          content: { downloadUrl: 'https://sharepoint.example/1', fileType: 'pdf' },
        },
        { contentType: 'text/plain', contentUrl: 'data:text/plain;base64,aGVsbG8=', name: '../note.txt' },
        { contentType: '', contentUrl: 'data:text/csv,a%2Cb' },
      ];
      expect(messageOf(activity({ text: 'see', attachments }))).to.deep.equal({
        author: 'user',
        text: 'see',
        files: [
          { name: 'vase.png', contentType: 'image/png', from: { type: 'url', url: 'https://files.example/vase.png' } },
          { name: 'invoice.pdf', from: { type: 'url', url: 'https://sharepoint.example/1' } },
          { name: '_note.txt', contentType: 'text/plain', from: { type: 'inline', base64: 'aGVsbG8=' } },
          { name: 'file', contentType: 'text/csv', from: { type: 'inline', base64: 'YSxi' } },
        ],
      });
    });

    it('names one that has no name by the end of its address, where that is one of a file', () => {
      const nameAt = (path: string, name?: string) =>
        messageOf(activity({ attachments: [{ contentType: '', contentUrl: `https://files.example/${path}`, name }] }))
          ?.files?.[0]?.name;
      expect(nameAt('a/Rechnung%20M%C3%A4rz.pdf?sig=a.b')).to.equal('Rechnung März.pdf');
      expect(nameAt('..%2F%E2%80%AEgnp.exe')).to.equal('_gnp.exe');
      expect(nameAt('vase.png', 'My vase')).to.equal('My vase');
      for (const path of ['', 'Media/ME1', 'download.php', 'v1.2', '.png', '%ff.png', 'photos/'])
        expect(nameAt(path), path).to.equal('file');
      const teams = {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        content: { downloadUrl: 'https://sharepoint.example/list.csv' },
      };
      expect(messageOf(activity({ attachments: [teams] }))?.files?.[0]?.name).to.equal('list.csv');
    });

    it('keeps none that is too large to be kept, or that cannot be read, but says so', () => {
      const file = (contentUrl: string) =>
        messageOf(activity({ attachments: [{ contentType: 'image/png', contentUrl }] }), { maxInlineBytes: 9 })
          ?.files?.[0]?.from;
      expect(file(`data:image/png;base64,${'A'.repeat(12)}`)).to.include({ type: 'inline' });
      expect(file(`data:image/png;base64,${'A'.repeat(16)}`)).to.deep.equal({ type: 'nowhere', refusal: 'size' });
      expect(file(`data:image/png;base64,${'%41'.repeat(12)}`)).to.include({ type: 'inline' });
      expect(file(`data:text/plain,${'%41'.repeat(10)}`)).to.deep.equal({ type: 'nowhere', refusal: 'size' });
      expect(file('data:nothing')).to.deep.equal({ type: 'nowhere', refusal: 'unavailable' });
    });

    it('reads them however they are written', () => {
      const contentOf = (contentUrl: string) => {
        const from = messageOf(activity({ attachments: [{ contentType: 'image/png', contentUrl }] }))?.files?.[0]?.from;
        return from?.type === 'inline' ? Buffer.from(from.base64, 'base64').toString('latin1') : from?.type;
      };
      expect(contentOf('data:image/png;base64,+/%2B%2F8A%3D%3D')).to.equal('\xfb\xff\xbf\xf0');
      expect(contentOf('data:image/png;base64,+/+/\r\n8A==')).to.equal('\xfb\xff\xbf\xf0');
      expect(contentOf('data:image/png,%89PNG%0d%0A')).to.equal('\x89PNG\r\n');
      expect(contentOf('data:text/plain;charset=iso-8859-1,Gr%FC%DFe')).to.equal('Gr\xfc\xdfe');
      expect(contentOf('data:text/plain,100% sure, %zz')).to.equal('100% sure, %zz');
      expect(Buffer.from(contentOf('data:,ä') ?? '', 'latin1').toString()).to.equal('ä');
    });

    it('keeps no more of them together than of one', () => {
      const one = { contentType: 'image/png', contentUrl: `data:image/png;base64,${'A'.repeat(8)}` };
      const message = messageOf(activity({ attachments: [one, one] }), { maxInlineBytes: 9 });
      expect(message?.files?.map(({ from }) => from.type)).to.deep.equal(['inline', 'nowhere']);
    });

    it('survives attachments of another form', () => {
      const odd = { contentType: 7, contentUrl: {}, name: [] } as never;
      expect(messageOf(activity({ text: 'see', attachments: [odd] }))?.files).to.equal(undefined);
    });

    it('takes so many and no more', () => {
      const attachments = Array.from({ length: 50 }, (_, index) => ({
        contentType: 'image/png',
        contentUrl: `https://files.example/${index}`,
      }));
      const files = messageOf(activity({ attachments }))?.files;
      expect(files).to.have.length(21);
      expect(files?.at(-1)).to.deep.include({ name: '30 more files', from: { type: 'nowhere', refusal: 'count' } });
    });
  });

  describe('by a button', () => {
    const shown = activity({
      attachments: [
        CardFactory.heroCard(
          'Where to?',
          [],
          [
            { type: ActionTypes.PostBack, title: 'Returns', value: { go: 'returns' } },
            { type: ActionTypes.PostBack, title: 'Orders', value: 'go:orders' },
          ],
        ),
      ],
    });

    it("is the button's title", () => {
      expect(textOf({ value: { go: 'returns' } }, shown)).to.equal('Returns');
      expect(textOf({ text: 'go:orders', channelData: { postBack: true } }, shown)).to.equal('Orders');
      expect(textOf({ text: 'x', channelData: { messageBack: { displayText: 'Take me there' } } })).to.equal(
        'Take me there',
      );
    });

    it('is told with its card where several are called the same', () => {
      const cards = ['Cup', 'Bowl'].map((title) =>
        CardFactory.heroCard(title, [], [{ type: ActionTypes.PostBack, title: 'Buy', value: `buy:${title}` }]),
      );
      const carousel = activity({ attachmentLayout: 'carousel', attachments: cards });
      expect(textOf({ value: 'buy:Bowl' }, carousel)).to.equal('Bowl: Buy');
      const [offered] = botMessageOf(carousel)?.cards ?? [];
      expect(offered?.content).to.deep.equal({
        options: [
          { title: 'Cup: Buy', data: { postback: 'buy:Cup' } },
          { title: 'Bowl: Buy', data: { postback: 'buy:Bowl' } },
        ],
      });
    });

    it('is what came back where the button is not known', () => {
      expect(textOf({ value: 'go:orders' })).to.equal('go:orders');
      expect(textOf({ value: { size: 'L', tags: ['a'], none: null } })).to.equal('size: L\ntags: ["a"]');
      expect(textOf({ value: 7 })).to.equal('7');
      expect(textOf({ text: 'I say so', value: { hidden: 1 } }), 'words come first').to.equal('I say so');
    });
  });

  describe('by an Adaptive Card', () => {
    it("is the action's title, and what was put in, in the card's own words", () => {
      const value = { action: 'order', item: 7, colour: 'b', note: 'gift wrap', empty: '' };
      expect(textOf({ value }, shownCard)).to.equal('Order it\nColour: Deep blue\nA note: gift wrap');
      expect(textOf({ value: { action: 'cancel' } }, shownCard)).to.equal('Not now');
    });

    it('is the values where the action is not known', () => {
      expect(textOf({ value: { colour: 'b,r', other: 1 } }, shownCard)).to.equal('Colour: Deep blue, Red\nother: 1');
    });

    it('is told with its values where several actions are called the same', () => {
      const card = (sku: string) =>
        CardFactory.adaptiveCard({
          type: 'AdaptiveCard',
          actions: [{ type: 'Action.Submit', title: 'Buy', data: { sku } }],
        });
      const shown = activity({ attachments: [card('cup'), card('bowl')] });
      expect(textOf({ value: { sku: 'bowl' } }, shown)).to.equal('Buy\nsku: bowl');
    });

    it('has none of the marks that the package puts in', () => {
      expect(textOf({ value: { handoffCard: { chosen: '', fields: {} } } })).to.equal(undefined);
    });

    it('is named by its verb where the card is not known, and is nothing where the card itself asked', () => {
      const action = { type: 'Action.Execute', verb: 'refund', data: { order: 42 } };
      const invoke = (trigger: string) =>
        messageOf({ type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger } });
      expect(invoke('manual')?.text).to.equal('refund\norder: 42');
      expect(invoke('automatic')).to.equal(undefined);
    });

    it('is told by Action.Execute too', () => {
      const value = { action: { type: 'Action.Execute', verb: 'later', data: { note: 'hm' } }, trigger: 'manual' };
      const message = messageOf({ type: 'invoke', name: 'adaptiveCard/action', value }, { about: shownCard });
      expect(message).to.deep.equal({ author: 'user', text: 'Ask later\nA note: hm' });
    });
  });

  describe('by a change', () => {
    const about = activity({ text: 'It is  the\nblue vase' });

    it('is the corrected text', () => {
      expect(textOf({ type: 'messageUpdate', text: 'the red one' })).to.equal(
        '[Changed an earlier message, which now reads:] the red one',
      );
      expect(messageOf({ type: 'messageUpdate', text: '' })).to.equal(undefined);
    });

    it('is what was deleted, where that is known', () => {
      expect(textOf({ type: 'messageDelete' }, about)).to.equal('[Deleted an earlier message: "It is the blue vase"]');
      expect(textOf({ type: 'messageDelete' })).to.equal('[Deleted an earlier message.]');
      expect(textOf({ type: 'messageDelete' }, activity({ text: '👍'.repeat(500) }))).to.equal(
        `[Deleted an earlier message: "${'👍'.repeat(80)}…"]`,
      );
    });

    it('is a reaction, and to what', () => {
      const type = 'messageReaction';
      expect(textOf({ type, reactionsAdded: [{ type: 'like' }] }, about)).to.equal(
        '[Reacted with 👍: "It is the blue vase"]',
      );
      expect(textOf({ type, reactionsRemoved: [{ type: 'party' }] })).to.equal('[Took back party]');
      expect(messageOf({ type })).to.equal(undefined);
      const added = (code: string) => textOf({ type, reactionsAdded: [{ type: code }] });
      expect(added('1f44d_thumbsup')).to.equal('[Reacted with 👍]');
      expect(added('1f469-200d-1f4bb_womantechnologist-tone1')).to.equal('[Reacted with 👩‍💻]');
      expect(added('face_palm')).to.equal('[Reacted with face_palm]');
    });
  });
});

describe('what the bot says', () => {
  it('shows Adaptive Cards as they are, and buttons as quick replies', () => {
    const message = botMessageOf({
      ...MessageFactory.suggestedActions(
        ['Yes', { type: ActionTypes.PostBack, title: 'No', value: { no: true } }],
        'Sure?',
      ),
      attachments: [CardFactory.adaptiveCard(ORDER_CARD)],
    });
    expect(message).to.deep.equal({
      author: 'bot',
      text: 'Sure?',
      cards: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: ORDER_CARD },
        {
          contentType: 'application/8x8.quick.replies',
          content: {
            options: [
              { title: 'Yes', data: { postback: 'Yes' } },
              { title: 'No', data: { postback: '{"no":true}' } },
            ],
          },
        },
      ],
    });
  });

  it('shows an Adaptive Card that it gave as JSON, unless it is none or too large, and knows the answer to it', () => {
    const contentType = 'application/vnd.microsoft.card.adaptive';
    const given = (content: unknown) => ({ type: 'message', attachments: [{ contentType, content }] });
    const asJson = given(JSON.stringify(ORDER_CARD));
    expect(botMessageOf(asJson)).to.deep.equal(botMessageOf(given(ORDER_CARD)));
    const deep = `{"type":"AdaptiveCard","body":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const long = JSON.stringify({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'x'.repeat(60_000) }] });
    for (const none of ['{"type":', '"AdaptiveCard"', '{"type":"Other"}', 'null', deep, long])
      expect(botMessageOf(given(none))?.cards, none.slice(0, 40)).to.equal(undefined);
    const answer = activity({ text: undefined, value: { action: 'order', item: 7, colour: 'b' } });
    expect(messageOf(answer, { about: asJson })?.text).to.equal('Order it\nColour: Deep blue');
  });

  it('tells suggested actions that lead somewhere in words', () => {
    const actions = [
      { type: ActionTypes.ImBack, title: 'Yes', value: 'Yes' },
      { type: ActionTypes.OpenUrl, title: 'Our shop', value: 'https://shop.example' },
      { type: ActionTypes.Call, title: 'Call us', value: 'tel:+4930' },
    ];
    const message = botMessageOf({ type: 'message', text: 'Well?', suggestedActions: { actions, to: [] } });
    expect(message?.text).to.equal('Well?\n[Our shop] https://shop.example\n[Call us]');
    expect(message?.cards).to.have.length(1);
  });

  it('tells other cards in words, and their buttons as quick replies', () => {
    const message = botMessageOf({
      type: 'message',
      attachments: [
        CardFactory.heroCard('Where to?', 'Choose', ['https://a.example/x.png'], ['Returns']),
        CardFactory.receiptCard({
          title: 'Receipt 7',
          facts: [{ key: 'Order', value: '1042' }],
          items: [{ title: 'Vase', price: '€ 30', quantity: '2' }] as never,
          total: '€ 60',
        } as never),
      ],
    });
    expect(message?.text).to.equal('Where to?\nChoose\nReceipt 7\nOrder: 1042\n2 Vase € 30\ntotal: € 60');
    expect(message?.cards).to.have.length(1);
  });

  it('is nothing beside messages', () => {
    expect(botMessageOf({ type: 'typing' })).to.equal(undefined);
    expect(botMessageOf({ type: 'message', text: ' ' })).to.equal(undefined);
  });

  it('is told without failing whatever a card holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('adaptive', 'hero', 'receipt', 'audio', 'o365'), (content, kind) => {
        const contentType = `application/vnd.microsoft.card.${kind}`;
        const one = { type: 'message', text: 'x', attachments: [{ contentType, content }] } as Partial<Activity>;
        expect(botMessageOf(one)?.text.startsWith('x')).to.equal(true);
        expect(messageOf({ type: 'message', value: content }, { about: one })?.text ?? 'x').to.be.a('string');
      }),
    );
  });
});
