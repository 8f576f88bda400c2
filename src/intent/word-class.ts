/**
 * The word classes of the grammar. Each has one letter: a message is reduced to a string of these letters (its shape),
 * and the frames are regular expressions over that string.
 */
export const wordClasses = {
  /** Bare "human" is a request. */
  human: 'H',
  /** "person": a request only with more around it. */
  person: 'R',
  /** "agent", "operator", "representative". */
  agent: 'P',
  /** "someone", "somebody". */
  someone: 'S',
  /** "manager", "technician", "colleague", "team". */
  role: 'O',
  /** "people", "humans", "agents". */
  people: 'Q',
  /** "real", "live", "actual", "another". */
  genuine: 'A',
  /** "customer service", "billing". */
  department: 'D',
  bot: 'B',
  /** "talk", "speak", "chat", "contact". */
  talk: 'T',
  /** "connect", "transfer", "put through". */
  connect: 'C',
  /** "pass", "forward", "direct": connecting only when a person follows. */
  pass: 'c',
  /** "give", "get", "bring". */
  give: 'G',
  /** "call", "phone". */
  call: 'L',
  /** "want", "need", "would like", "let me", "have to", "trying". */
  want: 'W',
  /** "can I", "may we", "is it possible". */
  mayI: 'M',
  /** "can you", "could". */
  canYou: 'Y',
  /** "how do I", "don't know how", "can't". */
  how: 'K',
  help: 'h',
  me: 'I',
  you: 'U',
  /** "to", "with". */
  link: 'x',
  /** "from", "by". */
  from: '<',
  /** "a", "the", "your", "one of". */
  article: 'd',
  /** "my", "our": the person is not one of those who answer here. */
  mine: 'm',
  /** "just", "now", "bloody". */
  filler: 'f',
  please: 'p',
  /** "hi", "ok", "yes", "sorry". */
  opener: 'y',
  /** "is there", "do you have". */
  isThere: 'E',
  /** "available", "here", "online". */
  available: 'a',
  /** "who", "that", "which". */
  who: 'r',
  not: 'N',
  /** "tired of", "hate", "stupid". */
  loathe: 'b',
  /** "stop", "turn off". */
  stop: 's',
  /** "he", "users": somebody else is the subject. */
  others: '3',
  /** "yesterday", "told": it is over. */
  past: 'z',
  /** "are you", "am I", "is this": asks or says who somebody is. */
  identity: '=',
  /** "human handoff", "live chat": the wish itself as a noun. */
  handover: 'J',
  /** A whole request in one phrase. */
  request: '!',
  /** A whole request that a developer added. */
  phrase: '&',
  /** A softer wish that must fill its clause: "call me back". */
  callback: '~',
  /** "and", "but", "because". */
  join: ';',
  /** "human resources", "travel agent": looks like a request and is none. */
  veto: 'v',
} as const;

/** The name of a class of words in a culture's lexicon. */
export type WordClass = keyof typeof wordClasses;

/** The letter of a word that is in no class. */
export const UNKNOWN = '_';
