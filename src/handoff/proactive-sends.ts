/**
 * What becomes of what the bot's own code sends while a person, or the wait for one, has the conversation:
 * - `hold`: it is kept on disk and shown, in order, when the bot has the conversation again;
 * - `drop`: it is not shown;
 * - `send`: it is shown at once, between the agent's words.
 */
export type ProactiveSends = 'hold' | 'drop' | 'send';
