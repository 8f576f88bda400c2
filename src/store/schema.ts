/** One step of the schema. Steps are only ever added: an older instance goes on working beside a newer one. */
export interface Migration {
  readonly version: number;
  /** The oldest version of the package's schema that can work with this one. */
  readonly needs: number;
  readonly statements: readonly string[];
}

/** All steps, oldest first. All times are ms. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    needs: 1,
    statements: [
      `CREATE TABLE handoff (
        seq {serial},
        id {key} NOT NULL UNIQUE,
        conversation {key} NOT NULL,
        open INTEGER NOT NULL,
        chat_id {key} UNIQUE,
        phase TEXT NOT NULL,
        data TEXT NOT NULL,
        requested_at BIGINT NOT NULL,
        ended_at BIGINT
      )`,
      'CREATE UNIQUE INDEX handoff_one_open ON handoff (conversation) WHERE open = 1',
      'CREATE INDEX handoff_of_conversation ON handoff (conversation, seq)',
      "CREATE INDEX handoff_not_ended ON handoff (seq) WHERE phase <> 'ended'",
      "CREATE INDEX handoff_ended ON handoff (ended_at) WHERE phase = 'ended'",
      `CREATE TABLE handoff_lane (
        handoff_id {key} NOT NULL,
        direction {key} NOT NULL,
        owner {key},
        fence BIGINT NOT NULL DEFAULT 0,
        lease_until BIGINT,
        ready_at BIGINT,
        pulse BIGINT NOT NULL DEFAULT 0,
        PRIMARY KEY (handoff_id, direction)
      )`,
      'CREATE INDEX handoff_lane_ready ON handoff_lane (ready_at) WHERE ready_at IS NOT NULL',
      'CREATE INDEX handoff_lane_held ON handoff_lane (owner) WHERE owner IS NOT NULL',
      `CREATE TABLE handoff_item (
        seq {serial},
        handoff_id {key} NOT NULL,
        direction {key} NOT NULL,
        item_key {key} NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        body TEXT,
        digest TEXT,
        state TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        next_at BIGINT NOT NULL,
        reason TEXT,
        created_at BIGINT NOT NULL,
        done_at BIGINT
      )`,
      'CREATE INDEX handoff_item_of_lane ON handoff_item (handoff_id, direction, seq)',
      'CREATE INDEX handoff_item_pending ON handoff_item (handoff_id, direction, seq) WHERE done_at IS NULL',
      "CREATE INDEX handoff_item_dead ON handoff_item (seq) WHERE state = 'dead'",
      `CREATE TABLE handoff_delivery (
        seq {serial},
        event_id {key} NOT NULL UNIQUE,
        chat_id {key} NOT NULL,
        correlation_id {key},
        happened_at BIGINT NOT NULL,
        event TEXT,
        received_at BIGINT NOT NULL,
        done_at BIGINT
      )`,
      'CREATE INDEX handoff_delivery_of_chat ON handoff_delivery (chat_id) WHERE done_at IS NULL',
      'CREATE INDEX handoff_delivery_of_handoff ON handoff_delivery (correlation_id) WHERE done_at IS NULL AND correlation_id IS NOT NULL',
      `CREATE TABLE handoff_transcript (
        seq {serial},
        channel_id {key} NOT NULL,
        conversation_id {key} NOT NULL,
        author TEXT NOT NULL,
        activity TEXT NOT NULL,
        at BIGINT NOT NULL
      )`,
      'CREATE INDEX handoff_transcript_of_conversation ON handoff_transcript (channel_id, conversation_id, seq)',
      'CREATE TABLE handoff_check (id {key} PRIMARY KEY, at BIGINT NOT NULL)',
    ],
  },
  {
    version: 2,
    needs: 1,
    statements: [
      `CREATE TABLE handoff_visit (
        seq {serial},
        chat_id {key} NOT NULL UNIQUE,
        phase TEXT NOT NULL,
        held INTEGER NOT NULL,
        data TEXT NOT NULL,
        touched_at BIGINT NOT NULL
      )`,
      'CREATE INDEX handoff_visit_touched ON handoff_visit (touched_at)',
      'CREATE INDEX handoff_visit_held ON handoff_visit (seq) WHERE held = 1',
    ],
  },
  {
    version: 3,
    needs: 1,
    statements: ['CREATE TABLE handoff_secret (id {key} PRIMARY KEY, secret TEXT NOT NULL, made_at BIGINT NOT NULL)'],
  },
  {
    version: 4,
    needs: 1,
    statements: [
      `CREATE TABLE handoff_trigger (
        conversation {key} PRIMARY KEY,
        data TEXT NOT NULL,
        changed_at BIGINT NOT NULL
      )`,
      'CREATE INDEX handoff_trigger_changed ON handoff_trigger (changed_at)',
    ],
  },
  { version: 5, needs: 1, statements: ['ALTER TABLE handoff_delivery ADD COLUMN digest TEXT'] },
];
