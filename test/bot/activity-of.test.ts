import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { activitiesOf, type ShownMessage } from '../../src/bot/activity-of';
import { capabilitiesOf, checkedOverrides } from '../../src/bot/channel-capabilities';
import { type Card, HandoffError, type Json } from '../../src/handoff';
import { adaptiveCardProblems } from '../helpers/adaptive-card-check';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const REPLIES = 'application/8x8.quick.replies';

const CHANNELS = [
  ...['webchat', 'directline', 'emulator', 'msteams', 'slack', 'facebook', 'telegram', 'line', 'skype', 'kik'],
  ...['groupme', 'sms', 'twilio', 'email', 'omnichannel', 'nobody-knows'],
];

const shown = (message: Partial<ShownMessage>, channelId: string): Partial<Activity>[] =>
  activitiesOf({ text: '', cards: [], ...message }, capabilitiesOf(channelId));

const only = (message: Partial<ShownMessage>, channelId: string): Partial<Activity> => {
  const activities = shown(message, channelId);
  expect(activities).to.have.length(1);
  return activities[0] ?? {};
};

const card = (content: Json, contentType = ADAPTIVE): Card => ({ contentType, content });

const ADDRESS: Json = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Where shall it go?', weight: 'Bolder' },
    { type: 'FactSet', facts: [{ title: 'Order', value: '1042' }] },
    { type: 'Image', url: 'https://example.com/vase.png', altText: 'A blue vase' },
    { type: 'Input.Text', id: 'street', label: 'Street' },
    {
      type: 'Input.ChoiceSet',
      id: 'country',
      label: 'Country',
      choices: [
        { title: 'Austria', value: 'at' },
        { title: 'Wales', value: 'cy' },
      ],
    },
  ],
  actions: [
    { type: 'Action.Submit', title: 'Send it there', data: { order: 1042 } },
    { type: 'Action.Execute', title: 'Ask me later', verb: 'later' },
    { type: 'Action.OpenUrl', title: 'Our terms', url: 'https://example.com/terms' },
  ],
};

const replies = (...titles: string[]): Card =>
  card({ options: titles.map((title, index) => ({ title, data: { postback: String(index) } })) }, REPLIES);

describe("an agent's message", () => {
  it('is its text, as it was typed, where it has nothing else', () => {
    expect(only({ text: 'one\ntwo *three*' }, 'webchat')).to.deep.equal({
      type: 'message',
      text: 'one\ntwo *three*',
      textFormat: 'plain',
    });
  });

  it('leaves links to be followed', () => {
    expect(only({ text: 'See https://example.com' }, 'webchat')).not.to.have.property('textFormat');
  });

  it('is nothing to show where it says nothing', () => {
    for (const channel of CHANNELS) expect(shown({ text: ' ' }, channel)).to.deep.equal([]);
  });

  describe('with an Adaptive Card', () => {
    for (const channel of ['webchat', 'directline', 'emulator', 'msteams', 'omnichannel']) {
      it(`is one that ${channel} shows`, () => {
        const { attachments = [], text } = only({ cards: [card(ADDRESS)] }, channel);
        expect(attachments.map(({ contentType }) => contentType)).to.deep.equal([ADAPTIVE]);
        expect(text).to.equal(undefined);
        expect(adaptiveCardProblems(attachments[0]?.content)).to.deep.equal([]);
      });
    }

    it('comes back by Action.Execute only where the channel has that', () => {
      const actionsOn = (channel: string): string[] =>
        only({ cards: [card(ADDRESS)] }, channel).attachments?.[0]?.content.actions.map(
          (a: { type: string }) => a.type,
        );
      expect(actionsOn('msteams')).to.deep.equal(['Action.Submit', 'Action.Execute', 'Action.OpenUrl']);
      expect(actionsOn('webchat')).to.deep.equal(['Action.Submit', 'Action.Submit', 'Action.OpenUrl']);
    });

    it('is read in words where the channel shows none', () => {
      for (const channel of ['sms', 'slack', 'telegram', 'nobody-knows']) {
        const { text, attachments } = only({ text: 'Please tell me:', cards: [card(ADDRESS)] }, channel);
        expect(attachments).to.equal(undefined);
        expect(text).to.equal(
          [
            'Please tell me:',
            '',
            'Where shall it go?',
            'Order: 1042',
            'A blue vase',
            'Street: …',
            'Country: …',
            '- Austria',
            '- Wales',
            '[Send it there]',
            '[Ask me later]',
            '[Our terms] https://example.com/terms',
          ].join('\n'),
        );
      }
    });

    it('has the words of one text in one line', () => {
      const selectAction = { type: 'Action.OpenUrl', title: 'here', url: 'https://a.example/' };
      const inlines = [
        'Order ',
        { type: 'TextRun', text: '1042', selectAction },
        { type: 'TextRun', text: ' is lost.' },
      ];
      const { text } = only(
        { cards: [card({ type: 'AdaptiveCard', body: [{ type: 'RichTextBlock', inlines }] })] },
        'sms',
      );
      expect(text).to.equal('Order 1042 is lost.\n[here] https://a.example/');
    });

    it('leads nowhere but to the web', () => {
      const hostile: Json = {
        type: 'AdaptiveCard',
        version: '1.5',
        refresh: { action: { type: 'Action.Execute', verb: 'now' }, userIds: ['kim'] },
        authentication: { text: 'Sign in', connectionName: 'x', buttons: [{ type: 'signin', value: 'https://evil' }] },
        backgroundImage: 'javascript:alert(1)',
        selectAction: { type: 'Action.OpenUrl', url: 'javascript:alert(1)' },
        body: [
          { type: 'TextBlock', text: 'Hello' },
          { type: 'Image', url: 'file:///etc/passwd' },
          { type: 'Image', url: 'data:image/svg+xml;base64,PHN2Zz4=' },
          {
            type: 'Container',
            items: [{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'x', url: 'vbscript:x' }] }],
          },
        ],
        actions: [
          { type: 'Action.OpenUrl', title: 'no address' },
          { type: 'Action.OpenUrl', title: 'as another', url: 'https://user:word@example.com' },
          {
            type: 'Action.Submit',
            title: 'Fine',
            data: { msteams: { type: 'signin', value: 'https://evil' }, url: 'kept' },
          },
        ],
      };
      for (const channel of ['webchat', 'msteams']) {
        const content = only({ cards: [card(hostile)] }, channel).attachments?.[0]?.content;
        const json = JSON.stringify(content);
        expect(json).not.to.match(/javascript|vbscript|file:|svg|signin|refresh|authentication|user:word/);
        expect(content.actions).to.have.length(1);
        expect(content.actions[0].data).to.include({ url: 'kept' });
        expect(adaptiveCardProblems(content)).to.deep.equal([]);
      }
    });

    it('is read in words where it is too deep or too large to be shown', () => {
      let deep: Json = { type: 'TextBlock', text: 'at the bottom' };
      for (let level = 0; level < 60; level += 1) deep = { type: 'Container', items: [deep] };
      const large = Array.from({ length: 3_000 }, (_, n) => ({ type: 'TextBlock', text: `line ${n} of many` }));
      for (const body of [[deep], large]) {
        const { attachments, text = '' } = only({ cards: [card({ type: 'AdaptiveCard', body })] }, 'webchat');
        expect(attachments).to.equal(undefined);
        expect(text).to.match(/at the bottom|line 0 of many/);
        expect(text.length).to.be.lessThan(4_001);
      }
    });
  });

  describe('with quick replies', () => {
    const message = { text: 'Which one?', cards: [replies('The vase', 'The bowl')] };

    it('offers them as suggested actions, whose press says what was chosen', () => {
      for (const channel of ['webchat', 'directline', 'facebook', 'telegram']) {
        expect(only(message, channel).suggestedActions?.actions, channel).to.deep.equal([
          { type: 'imBack', title: 'The vase', value: 'The vase' },
          { type: 'imBack', title: 'The bowl', value: 'The bowl' },
        ]);
      }
    });

    it('offers them as buttons of a card where there are no suggested actions', () => {
      for (const channel of ['msteams', 'slack']) {
        const { attachments, suggestedActions } = only(message, channel);
        expect(suggestedActions).to.equal(undefined);
        expect(attachments?.[0]?.contentType).to.equal('application/vnd.microsoft.card.hero');
        expect(attachments?.[0]?.content.buttons.map((b: { value: string }) => b.value)).to.deep.equal([
          'The vase',
          'The bowl',
        ]);
      }
    });

    it('numbers them where there is neither, or where they are too many', () => {
      for (const channel of ['sms', 'email', 'nobody-knows']) {
        expect(only(message, channel).text).to.equal('Which one?\n\n1. The vase\n2. The bowl');
      }
      const many = Array.from({ length: 12 }, (_, n) => `choice ${n}`);
      expect(only({ cards: [replies(...many)] }, 'facebook').text).to.match(/^1\. choice 0\n/);
    });

    it('has a text below which they are shown', () => {
      expect(only({ cards: [replies('Yes', 'No')] }, 'webchat').text).to.equal('Yes · No');
    });

    it('says what cannot be read of them', () => {
      const broken = card({ options: [{ label: 'Yes' }, 7] }, REPLIES);
      expect(only({ cards: [broken] }, 'webchat').text).to.equal('Yes');
    });
  });

  it('says a card of another kind in words, or names its kind', () => {
    const location = card({ location: { name: 'Our shop', address: 'Main St 1', latitude: 48.2 } }, 'Location');
    expect(only({ cards: [location] }, 'webchat').text).to.equal('Our shop\nMain St 1');
    expect(only({ cards: [card({ x: 1 }, 'Template')] }, 'webchat').text).to.equal('[Template]');
  });

  it('is split where the channel takes no longer text, between words and never within a character', () => {
    const words = Array.from({ length: 900 }, (_, n) => `word${n}`).join(' ');
    const family = '👨‍👩‍👧‍👦'.repeat(400);
    for (const text of [words, family]) {
      const parts = shown({ text, cards: [replies('Yes', 'No')] }, 'facebook').map((part) => part.text ?? '');
      expect(parts.length).to.be.greaterThan(1);
      expect(parts.join('')).to.equal(text);
      for (const part of parts) expect(part.length).to.be.at.most(2_000);
      for (const part of parts) expect(part).not.to.match(/^(?:\u200d|[\udc00-\udfff])|[\ud800-\udbff]$/);
    }
    const last = shown({ text: words, cards: [replies('Yes', 'No')] }, 'facebook').at(-1);
    expect(last?.suggestedActions?.actions).to.have.length(2);
  });

  it('refuses what cannot be said of a channel, and takes what is not said from the table', () => {
    const wrong: object[] = [
      { textLength: 0 },
      { textLength: '9' },
      { files: 'some' },
      { adaptivecards: true },
      { heroButtons: -1 },
    ];
    for (const one of wrong)
      expect(() => checkedOverrides({ webchat: one })).to.throw(HandoffError, 'channels.webchat');
    const overrides = checkedOverrides({ webchat: { textLength: undefined, markdown: false } });
    expect(capabilitiesOf('webchat', overrides)).to.include({ textLength: 20_000, markdown: false });
  });

  it('says a channel otherwise where the bot knows better', () => {
    const channel = capabilitiesOf('shop', { shop: { adaptiveCards: true, suggestedActions: 2 } });
    const [activity] = activitiesOf({ text: 'Hi', cards: [card(ADDRESS), replies('Yes')] }, channel);
    expect(activity?.attachments?.[0]?.contentType).to.equal(ADAPTIVE);
    expect(activity?.suggestedActions?.actions).to.have.length(1);
    expect(capabilitiesOf('webchat', { shop: {} })).to.deep.equal(capabilitiesOf('webchat'));
  });

  it('always shows something of any card on every channel, and leads nowhere but to the web', () => {
    const key = fc.oneof(
      fc.constantFrom(
        'type',
        'body',
        'actions',
        'items',
        'text',
        'title',
        'url',
        'choices',
        'facts',
        'options',
        'data',
      ),
      fc.constantFrom('id', 'card', 'columns', 'rows', 'cells', 'inlines', 'selectAction', '__proto__', 'constructor'),
      fc.string({ maxLength: 4 }),
    );
    const word = fc.oneof(
      fc.constantFrom(
        'AdaptiveCard',
        'TextBlock',
        'Container',
        'ActionSet',
        'Input.ChoiceSet',
        'Input.Text',
        'FactSet',
      ),
      fc.constantFrom(
        'Action.OpenUrl',
        'Action.Submit',
        'Action.Execute',
        'javascript:alert(1)',
        'https://example.com',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const json = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 6 }, word, fc.integer(), fc.constant(null), tie('list'), tie('object')),
      list: fc.array(tie('any'), { maxLength: 4 }),
      object: fc.dictionary(key, tie('any'), { maxKeys: 5 }),
    }));
    const content = fc.oneof(
      json.any,
      fc.record({
        type: fc.constant('AdaptiveCard'),
        version: fc.constant('1.4'),
        body: json.list,
        actions: json.list,
      }),
      fc.record({ options: json.list }),
    ) as fc.Arbitrary<Json>;
    const kind = fc.constantFrom(ADAPTIVE, REPLIES, 'Location', 'Carousel', 'constructor');
    fc.assert(
      fc.property(kind, content, fc.constantFrom(...CHANNELS), (contentType, any, channel) => {
        const activities = shown({ cards: [{ contentType, content: any }] }, channel);
        expect(activities.length).to.be.greaterThan(0);
        for (const { text, attachments, suggestedActions } of activities) {
          expect(Boolean(text) || attachments !== undefined || suggestedActions !== undefined).to.equal(true);
        }
        const addresses = JSON.stringify(activities.flatMap(({ attachments = [] }) => attachments)).match(
          /"url":"[^"]*/g,
        );
        // What an action carries back to the bot leads nobody anywhere.
        const inData = JSON.stringify(any).includes('"data"');
        if (!inData) expect(addresses?.filter((url) => !url.includes('https:')) ?? []).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });
});
