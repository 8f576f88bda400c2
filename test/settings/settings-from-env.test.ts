import { expect } from 'chai';
import { SettingsError, settingsFromEnv } from '../../src/settings';

const LEAST = { ChatGatewayApiKey: 'key', ChatGatewayChannelId: 'channel-1' };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    settingsFromEnv(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('need only a key and a channel', () => {
    expect(settingsFromEnv(LEAST)).to.deep.equal({
      port: 3978,
      app: {
        MicrosoftAppId: '',
        MicrosoftAppPassword: '',
        MicrosoftAppType: 'MultiTenant',
        MicrosoftAppTenantId: '',
      },
      gateway: {
        url: 'https://api.8x8.com',
        apiKey: 'key',
        channelId: 'channel-1',
        queueId: undefined,
        scriptId: undefined,
        webhookId: undefined,
        afterAgentMinutes: undefined,
        afterAgentIdleMinutes: undefined,
        tenantId: undefined,
        webhookMaxAgeMs: 300_000,
      },
      links: { publicUrl: undefined, secret: undefined },
      realtime: undefined,
      openingHours: undefined,
      attachments: { allowedHosts: [], maxBytes: 20_971_520 },
      store: 'sqlite:handoff.sqlite',
      limits: { noAgentMs: 900_000, userIdleMs: 1_800_000, agentIdleMs: 3_600_000, longestMs: 0, warnMs: 120_000 },
      waiting: { firstMs: 30_000, everyMs: 120_000 },
      proactive: 'hold',
    });
  });

  it('take times in seconds, and 0 for none', () => {
    const { limits, waiting } = settingsFromEnv({
      ...LEAST,
      HandoffUserIdleSeconds: '0',
      HandoffWaitingFirstSeconds: '5',
    });
    expect([limits.userIdleMs, waiting.firstMs]).to.deep.equal([0, 5_000]);
    expect(problemsOf({ ...LEAST, HandoffNoAgentSeconds: '-1', HandoffProactiveSends: 'x' })).to.deep.equal([
      'HandoffNoAgentSeconds: expected seconds from 0 (none) to 604800, found "-1"',
      'HandoffProactiveSends: expected "hold", "drop" or "send", found "x"',
    ]);
  });

  it('say where links to files lead, and what signs them', () => {
    const settings = { BotPublicUrl: 'https://bot.example.com/', AttachmentSecret: 's'.repeat(32) };
    expect(settingsFromEnv({ ...LEAST, ...settings }).links).to.deep.equal({
      publicUrl: 'https://bot.example.com',
      secret: 's'.repeat(32),
    });
    const problems = problemsOf({ ...LEAST, BotPublicUrl: 'http://bot.example.com', AttachmentSecret: 'too short' });
    expect(problems).to.have.length(2);
    expect(problems.join()).not.to.include('too short');
  });

  it('name what of files is passed on', () => {
    const env = {
      ...LEAST,
      AttachmentAllowedHosts: '127.0.0.1:3979, Files.internal ,[::1]:80',
      AttachmentMaxMegabytes: '5',
      AttachmentTypes: 'image/*,application/pdf',
    };
    expect(settingsFromEnv(env).attachments).to.deep.equal({
      allowedHosts: ['127.0.0.1:3979', 'files.internal', '[::1]:80'],
      maxBytes: 5_242_880,
      types: ['image/*', 'application/pdf'],
    });
    const wrong = { AttachmentAllowedHosts: 'http://a', AttachmentMaxMegabytes: '0', AttachmentTypes: '*' };
    expect(problemsOf({ ...LEAST, ...wrong })).to.have.length(3);
  });

  it('are reported all at once, with what was expected and what was found', () => {
    const problems = problemsOf({ PORT: 'x', ChatGatewayUrl: 'ftp://somewhere', ChatGatewayChannelId: '../admin' });
    expect(problems.map((problem) => problem.split(':')[0])).to.deep.equal([
      'PORT',
      'ChatGatewayUrl',
      'ChatGatewayApiKey',
      'ChatGatewayChannelId',
    ]);
    expect(problems[0]).to.equal('PORT: expected a port from 0 to 65535, found "x"');
    expect(problems[2]).to.equal('ChatGatewayApiKey: expected the API key of the Chat Gateway, found nothing');
  });

  it('never print a secret', () => {
    const problems = problemsOf({
      ChatGatewayApiKey: 'two secret-words',
      HandoffStore: 'mysql://user:secret-password@host/db',
      ChatGatewayChannelId: '1',
      ChatGatewayUrl: 'https://user:secret-password@proxy.example',
      RealtimeUrl: 'https://proxy.example?key=secret',
    }).join('\n');
    expect(problems).to.include('16 characters that are not shown');
    expect(problems).not.to.include('secret');
  });

  it('name what an identity of its kind lacks', () => {
    const tenants = { ...LEAST, MicrosoftAppType: 'SingleTenant' };
    const names = problemsOf({ ...tenants, PORT: 'x' }).map((problem) => problem.split(':')[0]);
    expect(names).to.deep.equal(['PORT', 'MicrosoftAppId', 'MicrosoftAppTenantId']);
    const whole = { ...tenants, MicrosoftAppId: 'id', MicrosoftAppTenantId: 'tenant' };
    expect(settingsFromEnv(whole).app).to.include({ MicrosoftAppTenantId: 'tenant' });
  });

  for (const url of ['http://api.8x8.com', 'https://user@api.8x8.com', 'https://api.8x8.com?key=1', 'nonsense']) {
    it(`refuse ${url} as the gateway's address`, () => {
      expect(problemsOf({ ...LEAST, ChatGatewayUrl: url })).to.have.length(1);
    });
  }

  for (const url of ['http://127.0.0.1:8080/', 'http://localhost:1', 'https://proxy.example/8x8/']) {
    it(`take ${url} as the gateway's address, without the last slash`, () => {
      const { gateway } = settingsFromEnv({ ...LEAST, ChatGatewayUrl: url });
      expect(gateway.url).to.equal(url.replace(/\/$/, ''));
    });
  }

  it('take an empty setting for one that is not set', () => {
    expect(settingsFromEnv({ ...LEAST, ChatGatewayUrl: ' ', PORT: '' })).to.have.nested.property('port', 3978);
  });
});
