import { Field, listOf, Optional, text, view, whole } from '../field/index.ts';
import { Replay } from '../replay/index.ts';
import { TimelineEntry } from './entry-view.ts';

/** A page of entries in the order of the world: first possible day, last possible day, position. */
export class TimelinePage {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(listOf(view(() => TimelineEntry, 'In the order of the world.')))
  declare readonly entries: readonly TimelineEntry[];

  @Field(whole('How many entries the filters leave, on all pages.'))
  declare readonly total: number;

  @Optional(text('Give it back as cursor to get the next page; left out on the last one.'))
  declare readonly next?: string;
}
