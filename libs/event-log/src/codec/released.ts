import type { DatedEvent, Entry, Fact, Known, Registration, Source, Statement } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import type { JsonObject } from '../port/index.ts';
import { entry, known, registered } from './metadata.ts';
import { whole, type Part, type Shape, type Whole } from './shape.ts';

/** Takes an event's data from one schema version to the next. Old events stay as they are written. */
export type Upcast = (data: JsonObject) => JsonObject;

/** For a version that only lets in more than the last: what is there stays as it is. */
export const unchanged: Upcast = (data) => data;

/** What an event says beside its data, and the metadata holds: its entry, since when it was known, or its source. */
export type Said = { readonly entry: Entry } | { readonly known: Known } | { readonly source: Source };

/** How one type of event is written, in its newest schema version, and how older ones are brought up to it. */
export interface Released<Event extends Fact> {
  readonly data: Whole<Event['data']>;
  readonly said: Part<Said>;
  /** The first takes version 1 to version 2, and so on. */
  readonly upcasts: readonly Upcast[];
}

/** An entry for each type of a union of events. */
export type Releases<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: Released<Extract<Event, { type: Type }>>;
};

const released = <Event extends Fact>(
  said: Part<Said>,
  shape: Shape<Event['data']>,
  upcasts: readonly Upcast[],
): Released<Event> => ({ data: whole<Event['data']>(shape), said, upcasts });

/** An event that dates something: it has an entry. Version 1 without upcasts, one version more for each. */
export const dated = <Event extends DatedEvent<string, object>>(
  shape: Shape<Event['data']>,
  ...upcasts: readonly Upcast[]
): Released<Event> => released<Event>(entry, shape, upcasts);

/** A statement without a day of its own in the world. Versions as those of `dated`. */
export const stated = <Event extends Statement<string, object>>(
  shape: Shape<Event['data']>,
  ...upcasts: readonly Upcast[]
): Released<Event> => released<Event>(known, shape, upcasts);

/** What a subject is: no date, no entry. Versions as those of `dated`. */
export const registration = <Event extends Registration<string, object>>(
  shape: Shape<Event['data']>,
  ...upcasts: readonly Upcast[]
): Released<Event> => released<Event>(registered, shape, upcasts);

/** The newest schema version of a type. */
export const schemaVersionOf = ({ upcasts }: Pick<Released<Fact>, 'upcasts'>): number => upcasts.length + 1;
