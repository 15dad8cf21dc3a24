import { randomUUID } from 'node:crypto';
import { decode, encode } from '#event-log/codec';
import type { DomainEvent } from '#domain/record';
import { openPostgresLog } from '#event-log/postgres';
import type { EventLog } from '#event-log/port';
import { openPool } from '#postgres/connections';
import { createRunner, type Runner } from '#projections/runner';
import { timelineProjection } from '#read-models/timeline';
import { dateOf, statedKnown } from '#testing/given';
import { milestoneReached, trustRegistered } from '#testing/record';
import type { LogDatabase } from '../own-cluster/own-cluster.ts';
import { inParallel } from './work.ts';

/** Trusts of the invented record: `ZZ000` and so on. */
export const benchTrusts = Array.from({ length: 200 }, (_, n) => `ZZ${String(n).padStart(3, '0')}`);

/** Of the hundred events of a stream: entries, of which so many are corrected once, and one ten times. */
const shape = { entries: 82, once: 8, often: 10 };
const eventsOfStream = shape.entries + shape.once + shape.often;
const writers = 64;

/** An invented record in a database of its own. */
export interface InventedRecord {
  readonly log: EventLog;
  readonly runner: Runner;
  /** Events in the log. */
  readonly events: number;
  readonly close: () => Promise<void>;
}

/** Fills a database with at least so many events of milestones, a tenth of which are corrected, one in a hundred ten times. */
export async function inventedRecord(database: LogDatabase, events: number): Promise<InventedRecord> {
  const log = openPostgresLog({ url: database.appender });
  const pool = openPool({ url: database.projector, name: 'throughline-bench', work: 'pages', most: 4 });
  const runner = createRunner({ log, pool, decode, projections: [timelineProjection] });
  for (const ods of benchTrusts) await write(log, `trust-${ods}`, [trustRegistered(ods, `TRUST ${ods}`)]);
  const streams = Math.ceil(events / eventsOfStream);
  let next = 0;
  await inParallel(writers, streams, () => fillStream(log, next++));
  const close = async (): Promise<void> => {
    await Promise.all([log.dispose(), pool.end()]);
  };
  return { log, runner, events: benchTrusts.length + streams * eventsOfStream, close };
}

async function fillStream(log: EventLog, nth: number): Promise<void> {
  const stream = `milestone-${randomUUID()}`;
  const trust = benchTrusts[nth % benchTrusts.length] ?? '';
  const entries = Array.from({ length: shape.entries }, (_, n) =>
    milestoneReached(trust, dayOfEntry(nth, n)),
  );
  const ids = await write(log, stream, entries);
  const once = ids.slice(1, 1 + shape.once);
  const often = Array.from({ length: shape.often }, () => ids[0] ?? '');
  await write(log, stream, [...once, ...often].map(correction));
}

/** Days from 2000 to 2025, spread alike. */
const dayOfEntry = (stream: number, nth: number): string => {
  const day = (stream * 7 + nth * 113) % 9_400;
  return new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10);
};

const correction = (entryId: string, nth: number): DomainEvent => ({
  type: 'EntryCorrected',
  data: { entryId, schemaVersion: 1, changes: { occurred: dateOf('2019-01') }, reason: 'misread' },
  known: statedKnown(`${String(2010 + (nth % 16)) as `${number}`}-06-01`),
});

async function write(
  log: EventLog,
  stream: string,
  facts: readonly DomainEvent[],
): Promise<readonly string[]> {
  const envelope = {
    ...{ actor: { subject: 'bench', role: 'importer' } as const },
    ...{ commandId: randomUUID(), commandHash: 'invented' },
  };
  const events = facts.map((fact, ordinal) => encode(fact, envelope, ordinal));
  await log.append({ stream, expected: 'any', events });
  return events.map(({ id }) => id);
}
