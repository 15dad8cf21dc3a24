import { isDay, type Day } from './day.ts';
import type { PartialDate } from './partial-date.ts';

/** High: date and fact stated by the source. Medium: part of it inferred or second-hand. Low: doubtful. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact is to be read. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly publishedOn?: Day;
}

/** Tells a source, with title and address, from any other value. */
export function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false;
  const { title, url, publishedOn, ...more } = value as Partial<Record<keyof Source, unknown>>;
  return (
    typeof title === 'string' &&
    typeof url === 'string' &&
    (publishedOn === undefined || (typeof publishedOn === 'string' && isDay(publishedOn))) &&
    Object.keys(more).length === 0
  );
}

/** Since when one could know a fact, and who says so. */
export interface Known {
  readonly knownOn: Day;
  readonly knownBasis: 'source-dated' | 'assumed-on-occurrence' | 'recorded';
  readonly source: Source;
  readonly confidence: Confidence;
}

/** When it happened in the world, and since when it could be known. Every fact on a timeline has one. */
export interface Entry extends Known {
  readonly occurred: PartialDate;
}

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
