import { type SimulatedCenter, type SimulatorOptions, startSimulator } from 'botbuilder-8x8/simulator';

/** The contact center that runs where there is no account: two queues, an agent in each. */
export interface LocalContactCenter {
  readonly center: SimulatedCenter;
  /** The bot's settings for it. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts it on a port of this machine; 0 takes a free one. */
export async function startLocalContactCenter(
  port: number,
  more: Pick<SimulatorOptions, 'onRestartBot'> = {},
): Promise<LocalContactCenter> {
  const center = await startSimulator({
    ...more,
    port,
    queues: [
      { id: 'support', name: 'Support' },
      { id: 'billing', name: 'Billing' },
    ],
    agents: [
      { id: 'alice', name: 'Alice', queues: ['support'] },
      { id: 'bruno', name: 'Bruno', queues: ['billing'] },
    ],
    departments: [{ id: 'back-office', name: 'Back office', queues: ['billing'] }],
    preparedResponses: [
      { title: 'Greeting', text: 'Hello, thank you for waiting. How can I help you?' },
      { title: 'Opening hours', text: 'We are open from 9 to 18, Monday to Saturday.' },
      { title: 'Returns', text: 'You can send anything back within 30 days. The label is in the parcel.' },
      { title: 'Replacement', text: 'I am sending you a new one today. You can keep the broken one.' },
      { title: 'Goodbye', text: 'Thank you for getting in touch. Have a good day!' },
    ],
  });
  return { center, settings: settingsFor(center) };
}

/** The bot's settings for a contact center on this machine. */
export const settingsFor = ({
  url,
  apiKey,
  channelId,
  realtime,
}: Pick<SimulatedCenter, 'url' | 'apiKey' | 'channelId' | 'realtime'>) => ({
  ChatGatewayUrl: url,
  ChatGatewayApiKey: apiKey,
  ChatGatewayChannelId: channelId,
  ChatGatewayQueueId: 'support',
  ChatGatewayScriptId: '',
  ChatGatewayWebhookId: 'bot-webhook',
  ChatGatewayAfterAgentMinutes: '60',
  ChatGatewayAfterAgentIdleMinutes: '15',
  RealtimeUrl: url,
  RealtimeApiKey: realtime.key,
  RealtimeApiSecret: realtime.secret,
});
