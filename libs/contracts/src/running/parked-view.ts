import { count, flag, id, line, oneOf, position, subject } from '#domain/schema';
import { instant, OptionalProperty, Property, view } from '../answer/index.ts';
import { AskedView } from './asked-view.ts';

/** Kinds of reason for which an event is parked. Stable: a program may branch on them. */
export const parkedReasons = [
  'waits',
  'unknown-event',
  'malformed-event',
  'not-on-record',
  'refused-by-database',
  'not-taken-in',
] as const;

/** One of them. */
export type ParkedReason = (typeof parkedReasons)[number];

/** An event that a projection could not take in, or that waits behind one in its stream. */
export class ParkedEventView {
  @Property(line('The projection that could not take it in.'))
  declare readonly projection: string;

  @Property(position('Its place in the log.'))
  declare readonly position: string;

  @Property(id('Its id.'))
  declare readonly eventId: string;

  @Property(line('Its type, which this release need not know.'))
  declare readonly type: string;

  @Property(subject('Its stream, which stands still from there on unless it is skipped.'))
  declare readonly stream: string;

  @Property(count('Its version in that stream.'))
  declare readonly version: number;

  @Property(oneOf(parkedReasons, 'Why it is parked, as a stable code.'))
  declare readonly reason: ParkedReason;

  @Property(line('The same for a person. The whole of it is in the log of the projector.'))
  declare readonly because: string;

  @Property(instant('Since when.'))
  declare readonly since: string;

  @Property(count('How often it was tried: 0 where it waits behind another.'))
  declare readonly attempts: number;

  @Property(flag('An operator has set it aside, and its stream goes on without it, until it is tried again.'))
  declare readonly skipped: boolean;

  @OptionalProperty(view(() => AskedView, 'What was last asked about it; left out where nothing was.'))
  declare readonly asked?: AskedView;
}
