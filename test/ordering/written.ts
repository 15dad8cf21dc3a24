import { eventId } from '#event-log/ids';
import type { NewEvent } from '#event-log/port';

/** Amount that a process writes, and the log that it writes to. */
export interface WritingOrder {
  readonly url: string;
  /** Number of the process. */
  readonly process: number;
  readonly writers: number;
  /** Appends of each writer. */
  readonly appends: number;
  /** True where each fourth goes to a stream that all write to. */
  readonly oneStreamForAll: boolean;
}

/** Result of writing: ids in the order of the answers, by writer. */
export interface Written {
  readonly acknowledged: readonly (readonly string[])[];
  /** By transactions that stalled before they ended. */
  readonly committed: readonly string[];
  readonly rolledBack: readonly string[];
  /** Appends that were refused, though nothing is wrong with them. */
  readonly errors: readonly string[];
}

/** One event in about 500 is `Rare`, one in eight `Marked`. */
const typeOf = (turn: number, ordinal: number): string =>
  ordinal > 0 ? 'Noted' : turn % 170 === 7 ? 'Rare' : turn % 3 === 0 ? 'Marked' : 'Noted';

/** One to five events, which no other turn of any writer gives. */
export const writtenEvents = (process: number, writer: number, turn: number): NewEvent[] =>
  Array.from({ length: 1 + ((writer + turn) % 5) }, (_, ordinal) => ({
    id: eventId(`process-${process}-writer-${writer}-${turn}`, ordinal),
    type: typeOf(turn, ordinal),
    schemaVersion: 1,
    data: { writer, turn, ordinal },
    metadata: {},
  }));

/** A stream of its own, or the one that all write to. */
export const writtenStream = (order: WritingOrder, writer: number, turn: number): string =>
  order.oneStreamForAll && turn % 4 === 0 ? 'note-all' : `note-${order.process}-${writer}`;
