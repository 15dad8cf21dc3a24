import { compareWithLog, type ComparedLog, type LogDifference } from '#projections/log-identity';
import { readStoredReadModel, type QueryRows, type StoredReadModel } from './stored-read-model.ts';

/** Health of a read model: the log that it is of, its lag behind that log, and its keeper. */
export interface ReadModelHealth extends StoredReadModel {
  /** Position of the last event of the log. */
  readonly head: bigint;
  /** The difference to this log; undefined where it is of this log. */
  readonly difference?: LogDifference | undefined;
  /** Events between its position and the head; undefined where they are too many to be counted cheaply, or it is not of this log. */
  readonly lagEvents?: bigint;
}

/** More than this are not counted. */
const countedAtMost = 1_000;

/** Answers whether the read models can be relied on. */
export class HealthQueries {
  readonly #ask: QueryRows;

  /** `log` says where the log ends, and what stands in it: only the log knows, for a dead projector would look as if it had caught up. */
  constructor(
    database: { readonly query: QueryRows },
    readonly log: ComparedLog,
  ) {
    this.#ask = (sql, values) => database.query(sql, values);
  }

  /** The stored state of a read model. Rejects with what `pg` says if the database cannot be asked. */
  stored(projection = 'timeline'): Promise<StoredReadModel> {
    return readStoredReadModel(this.#ask, projection);
  }

  /** The last position of the log. Rejects with `LogUnavailable`. */
  head(): Promise<bigint> {
    return this.log.head();
  }

  /** The stored state, compared with the log. Rejects as `stored` and `head` do. */
  async show(projection = 'timeline'): Promise<ReadModelHealth> {
    // The head first: what is written in between makes the lag look smaller, never larger.
    const head = await this.head();
    return this.compared(await this.stored(projection), head);
  }

  /** The difference between a read model's log and this one; undefined where there is none. Rejects as `stored` and `head` do. */
  async difference(projection = 'timeline'): Promise<LogDifference | undefined> {
    return compareWithLog(this.log, { ...(await this.stored(projection)), takesAll: true });
  }

  /** Compares a stored state with a log that ends at `head`. */
  async compared(stored: StoredReadModel, head: bigint): Promise<ReadModelHealth> {
    const difference = await compareWithLog(this.log, { ...stored, takesAll: true });
    const behind = head > stored.position;
    const lagEvents = difference ? undefined : behind ? await this.#count(stored.position, head) : 0n;
    return { ...stored, head, difference, ...(lagEvents !== undefined && { lagEvents }) };
  }

  /** Positions may have gaps, and in KurrentDB they are places in files: events are counted. */
  async #count(after: bigint, head: bigint): Promise<bigint | undefined> {
    let events = 0;
    for await (const page of this.log.readAll({ after, limit: countedAtMost + 1 }))
      events += page.filter(({ position }) => position <= head).length;
    return events > countedAtMost ? undefined : BigInt(events);
  }
}
