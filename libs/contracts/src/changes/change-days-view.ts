import { count, day } from '#domain/schema';
import { Property, view, viewList } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';

/** A day on which the timeline becomes another, with how many of its entries do. */
export class ChangeDay {
  @Property(day('The day.'))
  declare readonly day: string;

  @Property(
    count(
      'Entries that are learnt, told otherwise or taken back on it; or that may have happened from it on.',
    ),
  )
  declare readonly entries: number;
}

/** The days at which a replay has something new to show, of either clock. */
export class ChangeDays {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(viewList(() => ChangeDay, 'Days of knowledge, in order: whatever the day of the world.'))
  declare readonly known: readonly ChangeDay[];

  @Property(
    viewList(() => ChangeDay, 'Days of the world, in order: of what could be known on the day asked for.'),
  )
  declare readonly occurred: readonly ChangeDay[];
}
