import type { EventLog } from '#event-log/port';

/** Identity and head of a log. */
export interface LogIdentity {
  /** The id of its first event, which no other log has; undefined while it is empty. */
  readonly id: string | undefined;
  readonly head: bigint;
}

/** Looks at a log. Rejects with `LogUnavailable`. */
export async function readLogIdentity(log: Pick<EventLog, 'readAll' | 'head'>): Promise<LogIdentity> {
  const head = await log.head();
  for await (const [first] of log.readAll({ after: 0n, limit: 1 })) {
    if (first !== undefined) return { id: first.id, head };
  }
  return { id: undefined, head };
}
