import type { EventLog, RecordedEvent } from '#event-log/port';

/** A log, as far as it is compared with what was made from it. */
export type ComparedLog = Pick<EventLog, 'head' | 'readAll' | 'readStream'>;

/** An event by which a log is known again. */
export type KnownEvent = Pick<RecordedEvent, 'id' | 'stream' | 'version' | 'position'>;

/** Facts that a read model keeps of the log that it was made from. */
export interface KnownLog {
  /** Id of the log's first event: which log it is. Undefined while nothing was taken in. */
  readonly firstId?: string | undefined;
  /** The last event that was taken in or parked: how much of it. */
  readonly last?: KnownEvent | undefined;
}

/** Columns of `read.checkpoint` that hold a `KnownLog`. */
export const knownColumns = 'first_event_id, last_event_id, last_stream, last_version, last_position';

/** Row of these columns. */
export interface KnownRow {
  readonly first_event_id: string | null;
  readonly last_event_id: string | null;
  readonly last_stream: string | null;
  readonly last_version: number | null;
  readonly last_position: string | null;
}

/** The columns as a `KnownLog`. */
export const knownLogOf = (row: KnownRow): KnownLog => ({
  ...(row.first_event_id !== null && { firstId: row.first_event_id }),
  ...(row.last_event_id !== null && {
    last: {
      id: row.last_event_id,
      stream: row.last_stream ?? '',
      version: row.last_version ?? 0,
      position: BigInt(row.last_position ?? 0),
    },
  }),
});

/** A `KnownLog` as values of these columns, in their order. */
export const knownValues = ({ firstId, last }: KnownLog): readonly (string | number | null)[] => [
  firstId ?? null,
  last?.id ?? null,
  last?.stream ?? null,
  last?.version ?? null,
  last === undefined ? null : String(last.position),
];

/** Id of the log's first event; undefined where it is empty. Rejects with `LogUnavailable`. */
export async function firstIdOf(log: ComparedLog): Promise<string | undefined> {
  for await (const [first] of log.readAll({ after: 0n, limit: 1 })) return first?.id;
  return undefined;
}
