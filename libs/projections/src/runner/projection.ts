import type { RecordedFact } from '#event-log/codec';
import type { EventType } from '#domain/record';
import type { Transaction } from './transaction.ts';

/**
 * A projection of events to the tables of one read model. No clock and no randomness: a rebuild gives the same rows.
 */
export interface Projection {
  readonly name: string;
  /** Raised when the same events shall give other rows: the model is then rebuilt before it goes on. */
  readonly version: number;
  /** Types of events that it takes in; of a later release's types only `all` hears (and parks them). */
  readonly types: 'all' | readonly EventType[];
  /** Its tables in the schema `read`, which belong to it alone. */
  readonly tables: readonly string[];
  /**
   * The one of them that has a row for each event that was taken in, with `event_id`, `subject` (its stream), `version`
   * and `position`: by it the model is compared with the log.
   */
  readonly ledger: string;
  /**
   * Takes in a page of events, in order, with unqualified names of tables. Rejects with whatever is wrong with an event:
   * the runner finds out with which, and parks it.
   */
  apply(page: readonly RecordedFact[], tx: Transaction): Promise<void>;
}

export type { RecordedFact };
