import { count, line } from '#domain/schema';
import { OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';
import { TimelineEntry } from './entry-view.ts';

/** A page of entries in the order of the world: first possible day, last possible day, position. */
export class TimelinePage {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(viewList(() => TimelineEntry, 'In the order of the world.'))
  declare readonly entries: readonly TimelineEntry[];

  @Property(count('How many entries the filters leave, on all pages.'))
  declare readonly total: number;

  @OptionalProperty(line('Give it back as cursor to get the next page; left out on the last one.'))
  declare readonly next?: string;
}
