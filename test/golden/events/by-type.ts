import type { DomainEvent } from '#domain/record';

/** One example for each type of a union of events, with every field that its data may have. */
export type ByType<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: Extract<Event, { type: Type }>;
};
