import type { Hub } from '../hub';
import { SimulatorError } from '../simulator-error';

/** The webhook of the channel that is ready from the start. */
export const READY_WEBHOOK_ID = 'bot-webhook';

/** The script that lets the bot answer visitors first. */
export const BOT_SCRIPT_ID = 'bot-script';

/** The one version of events there is. */
export const EVENT_VERSION = 'Chat Gateway v1.0';

/** Points the ready channel's webhook at a URL. */
export function setWebhookUrl(hub: Hub, uri: string): void {
  if (!URL.canParse(uri)) {
    throw new SimulatorError('invalid-option', `Expected an absolute webhook URL, got \`${uri}\`.`);
  }
  hub.webhooks.set(READY_WEBHOOK_ID, { id: READY_WEBHOOK_ID, name: 'bot', uri, version: EVENT_VERSION });
}
