import type { ConversationReference, TurnContext } from 'botbuilder';
import type { ProactiveAdapter } from '../bot-framework';
import { runRelayTurn } from '../relay-turn';
import type { Authorize } from './user-files';

/**
 * Where Teams and Skype keep files that they give to nobody but the bot, as whole names: anybody can have a name under
 * `trafficmanager.net`.
 */
const HOSTS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'msteams',
    [
      'smba.trafficmanager.net',
      'smba.infra.gcc.teams.microsoft.com',
      'smba.infra.gov.teams.microsoft.us',
      'smba.infra.dod.teams.microsoft.us',
    ],
  ],
  ['skype', ['smba.trafficmanager.net', 'api.asm.skype.com', 'apis.skype.com']],
]);

interface Credentials {
  getToken(): Promise<string | undefined>;
}

/** The credentials of the connector that a turn's adapter sends with; undefined where it has none. */
function credentialsOf({ adapter, turnState }: TurnContext): Credentials | undefined {
  const connector: unknown = turnState.get(adapter.ConnectorClientKey);
  const credentials: unknown =
    typeof connector === 'object' && connector ? Reflect.get(connector, 'credentials') : undefined;
  const hasToken = typeof credentials === 'object' && credentials !== null && 'getToken' in credentials;
  return hasToken ? (credentials as Credentials) : undefined;
}

/**
 * The bot's own token, for files of channels that ask for it and from their hosts alone. It is had from the adapter, in
 * a turn that runs no bot.
 */
export const botCredentials =
  ({ adapter, appId }: { readonly adapter: ProactiveAdapter; readonly appId: string }): Authorize =>
  async ({ protocol, hostname, port }, { conversation, reference }) => {
    if (protocol !== 'https:' || port !== '' || appId === '') return undefined;
    if (!HOSTS.get(conversation.channelId)?.includes(hostname)) return undefined;
    let token: string | undefined;
    let failure: { readonly error: unknown } | undefined;
    // It was a ConversationReference when it was stored, and nobody has looked into it since.
    const conversationReference = reference as Partial<ConversationReference>;
    await runRelayTurn({ type: 'show', author: 'bot' }, () =>
      adapter.continueConversationAsync(appId, conversationReference, async (context) => {
        // The bot's `onTurnError` would tell the user of it.
        try {
          token = await credentialsOf(context)?.getToken();
        } catch (error) {
          failure = { error };
        }
      }),
    );
    if (failure) throw failure.error;
    return token ? `Bearer ${token}` : undefined;
  };
