import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { ProactiveAdapter } from '../../../src/bot';
import { botCredentials } from '../../../src/bot/attachments/bot-credentials';
import { aHandoff } from '../../helpers/a-handoff';

describe("the bot's own credentials", () => {
  const KEY = Symbol('connector');
  let turns: number;
  const adapter: ProactiveAdapter = {
    async continueConversationAsync(_appId, _reference, logic) {
      turns += 1;
      const connector = { credentials: { getToken: async () => 'the-token' } };
      await logic({
        adapter: { ConnectorClientKey: KEY },
        turnState: new Map([[KEY, connector]]),
      } as unknown as TurnContext);
    },
  };
  beforeEach(() => {
    turns = 0;
  });

  const given = (url: string, channelId = 'msteams', appId = 'app') =>
    botCredentials({ adapter, appId })(
      new URL(url),
      aHandoff({ conversation: { channelId, conversationId: 'conversation-1' } }),
    );

  it('go to the hosts of the channel that asks for them', async () => {
    expect(await given('https://smba.trafficmanager.net/emea/v3/attachments/1/views/original')).to.equal(
      'Bearer the-token',
    );
    expect(await given('https://api.asm.skype.com/v1/objects/1', 'skype')).to.equal('Bearer the-token');
  });

  for (const [url, channelId, appId] of [
    ['https://evil.trafficmanager.net/'],
    ['https://smba.trafficmanager.net.evil.example/'],
    ['https://evil.example/smba.trafficmanager.net'],
    ['http://smba.trafficmanager.net/'],
    ['https://smba.trafficmanager.net:8443/'],
    ['https://smba.trafficmanager.net/', 'webchat'],
    ['https://smba.trafficmanager.net/', 'constructor'],
    ['https://smba.trafficmanager.net/', 'msteams', ''],
  ] as const) {
    it(`do not go to ${url} (${channelId ?? 'msteams'}${appId === '' ? ', no app' : ''})`, async () => {
      expect(await given(url, channelId, appId)).to.equal(undefined);
      expect(turns).to.equal(0);
    });
  }
});
