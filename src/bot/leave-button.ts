import type { Activity } from 'botbuilder';
import type { Listener, Phrasebook } from '../handoff';

/** Whether a sentence names the way out: while the user waits, and when he has just been connected. */
const offersWayOut = (key: string): boolean => /^(queued|waiting|connected|warned\.no-agent)(\.|$)/.test(key);

/** The way out as a button beside a sentence. It says the word that ends it, so every channel with buttons takes it. */
export function leaveButton(
  key: string,
  phrasebook: Phrasebook,
  listener: Listener,
): Pick<Activity, 'suggestedActions'> | undefined {
  const title = offersWayOut(key) ? phrasebook.say('leave.button', undefined, listener) : undefined;
  const value = phrasebook.leaveWord(listener);
  if (title === undefined || value === '') return undefined;
  return { suggestedActions: { to: [], actions: [{ type: 'imBack', title, value }] } };
}
