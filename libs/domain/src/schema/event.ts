import type { Entry, Known, Source } from './provenance.ts';

/** Says what a subject is: no date, no entry; counted as known since ever and cut by log position alone. */
export interface Registration<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
  readonly source: Source;
}

/** A statement without a day of its own in the world, such as a relation or a correction. */
export interface Statement<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
  readonly known: Known;
}

/** One thing that happened, as the log keeps it. Its id is for good the id of its entry. */
export interface DatedEvent<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
  readonly entry: Entry;
}

/** Any shape of fact that a stream may hold. */
export type Fact = Registration<string, object> | Statement<string, object> | DatedEvent<string, object>;

/** A fact with what the log alone can give: its id and its place in the one order. */
export interface Recorded<Event extends Fact> {
  readonly id: string;
  readonly position: bigint;
  /** Position of the correction that was recorded last, of those folded into it; left out where there is none. */
  readonly restatedAt?: bigint;
  readonly event: Event;
}
