import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '#domain/record';
import { decode, encode, type RecordedFact } from '#event-log/codec';
import type { EventLog } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { openPool } from '#postgres/connections';
import { createRunner, type Runner } from '#projections/runner';
import { timelineProjection } from '#read-models/timeline';
import type { TestDatabase } from '../database/index.ts';

/** The record of a spec: its log, and the read models kept from it. */
export interface SpecRecord {
  readonly log: EventLog;
  readonly runner: Runner;
  /** Writes events to the end of a stream, whatever a decider would say of them; fulfilled with them as recorded. */
  add(stream: string, ...events: readonly DomainEvent[]): Promise<readonly RecordedFact[]>;
  /** Brings the read models up to date; fulfilled with the position reached. */
  project(): Promise<bigint>;
  close(): Promise<void>;
}

/** Opens the record of a database that `createTestDatabase` made. */
export function openRecord(database: TestDatabase): SpecRecord {
  const log = openPostgresLog({ url: database.appender });
  const pool = openPool({ url: database.projector, name: 'throughline-spec', work: 'pages', most: 4 });
  const runner = createRunner({ log, pool, decode, projections: [timelineProjection] });
  return {
    log,
    runner,
    add: (stream, ...events) => add(log, stream, events),
    project: () => runner.catchUp(),
    close: async () => {
      await Promise.all([log.dispose(), pool.end()]);
    },
  };
}

async function add(
  log: EventLog,
  stream: string,
  events: readonly DomainEvent[],
): Promise<readonly RecordedFact[]> {
  const envelope = {
    actor: { subject: 'spec', role: 'importer' },
    commandId: randomUUID(),
    commandHash: 'invented',
  } as const;
  const { version } = await log.append({
    stream,
    expected: 'any',
    events: events.map((event, ordinal) => encode(event, envelope, ordinal)),
  });
  const recorded: RecordedFact[] = [];
  for await (const event of log.readStream(stream, { from: version - events.length + 1 })) {
    recorded.push(decode(event));
  }
  return recorded;
}
