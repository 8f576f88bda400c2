import type { Activity } from 'botbuilder';

/** Posts an activity to a bot. Resolves when its turn has ended; rejects where the bot did not accept it. */
export async function postToBot(endpoint: string, activity: Partial<Activity>): Promise<void> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`The bot answered ${response.status} to an activity.`);
}
