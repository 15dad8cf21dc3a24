import { hash } from 'node:crypto';
import type { RecordedEvent } from '#event-log/port';
import type { Transaction } from './transaction.ts';

/**
 * Number of events, and a sum of hashes of their ids and positions: the same for the same events, in whatever order
 * and in whatever pages they came.
 */
export interface EventSum {
  readonly events: number;
  /** In decimal digits. */
  readonly sum: string;
}

/** Sums up events of the log, page by page. */
export class EventSummer {
  #events = 0;
  #sum = 0n;
  #reached = 0n;

  /** Adds those that come after all that were added before. */
  add(page: readonly RecordedEvent[]): void {
    for (const { id, position } of page) {
      if (position <= this.#reached) continue;
      this.#reached = position;
      this.#events += 1;
      this.#sum += hash('sha256', `${String(position)} ${id}`, 'buffer').readBigInt64BE(0);
    }
  }

  get total(): EventSum {
    return { events: this.#events, sum: String(this.#sum) };
  }
}

interface Row {
  readonly events: string;
  readonly sum: string;
}

/** The same of what a model holds: the events in its ledger, and those that are parked. */
export async function sumOfCopy(
  tx: Transaction,
  { name, ledger }: { readonly name: string; readonly ledger: string },
): Promise<EventSum> {
  const [row] = await tx.query<Row>(
    `SELECT count(*) AS events, coalesce(sum(part), 0)::text AS sum FROM (
       SELECT ('x' || encode(substr(sha256(convert_to(position || ' ' || event_id, 'UTF8')), 1, 8), 'hex'))::bit(64)
              ::bigint::numeric AS part
       FROM (SELECT event_id, position FROM ${ledger}
             UNION ALL SELECT event_id, position FROM read.parked_event WHERE projection = $1 AND in_rebuild) AS taken
     ) AS parts`,
    [name],
  );
  return { events: Number(row?.events ?? 0), sum: row?.sum ?? '0' };
}
