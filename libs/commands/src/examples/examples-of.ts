import type { declarations, EventType } from '#domain/record';
import type { RequestOf } from '#domain/schema';

/** Requests to the use cases that make some types of event, each under a sentence that says what it says. */
export type Examples = {
  readonly [Type in EventType]?: Readonly<Record<string, RequestOf<(typeof declarations)[Type]>>>;
};
