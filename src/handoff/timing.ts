/** The package's waits, all in milliseconds. Defaults fit the Chat Gateway; tests make them small. */
export interface Timing {
  /** How long a claim of a lane holds without being renewed. @default 3000 */
  readonly leaseMs: number;
  /** How often lanes are looked for when no signal came. @default 1000 */
  readonly pollMs: number;
  /** After an unclear answer, how long before the chat is read to see what happened; above the API's read lag. @default 2000 */
  readonly settleMs: number;
  /** How long the opening of a chat is tried before the handoff fails. @default 10000 */
  readonly openMs: number;
  /** How long after its opening a chat may be unknown to the API before it counts as gone. @default 10000 */
  readonly appearMs: number;
  /** How long a delivered message may be missing in the API before the delivery itself is shown. @default 3000 */
  readonly fallbackMs: number;
  /**
   * How long a delivered message waits for an API that does not answer. What else was written is not known then, so it is
   * shown at the risk of coming before an older one. @default 10000
   */
  readonly unreadableMs: number;
  /** How far before the newest message seen the chat is read again. @default 60000 */
  readonly overlapMs: number;
  /** How long nobody may be in the chat, with no transfer announced, before it counts as over. @default 60000 */
  readonly agentLeftMs: number;
  /** How long after the end an agent's message is still shown. @default 60000 */
  readonly lateMs: number;
  /** How long a message may be held up before the user is told. @default 20000 */
  readonly delayedMs: number;
  /** The longest wait between two tries of the same thing. @default 30000 */
  readonly retryMostMs: number;
  /** How long a hook of the bot developer may take. @default 10000 */
  readonly hookMs: number;
  /** How often every open handoff is read afresh. @default 180000 */
  readonly reconcileMs: number;
}

/** The defaults. */
export const TIMING: Timing = {
  leaseMs: 3_000,
  pollMs: 1_000,
  settleMs: 2_000,
  openMs: 10_000,
  appearMs: 10_000,
  fallbackMs: 3_000,
  unreadableMs: 10_000,
  overlapMs: 60_000,
  agentLeftMs: 60_000,
  lateMs: 60_000,
  delayedMs: 20_000,
  retryMostMs: 30_000,
  hookMs: 10_000,
  reconcileMs: 180_000,
};
