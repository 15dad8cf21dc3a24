import { id, line, list, oneOf, position } from '#domain/schema';
import { OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { HistoryStep } from '../history/index.ts';
import { Replay } from '../replay/index.ts';
import { TimelineEntry } from '../timeline/index.ts';

/** Changes of an entry from one replay to another. */
export const changeKinds = ['added', 'changed', 'gone'] as const;
/** A change of an entry from one replay to another. */
export type ChangeKind = (typeof changeKinds)[number];

/** Reasons for which two replays hold an entry differently. */
export const changeCauses = ['recorded', 'known', 'occurred', 'corrected', 'retracted', 'about'] as const;
/** A reason for which two replays hold an entry differently. */
export type ChangeCause = (typeof changeCauses)[number];

/** An entry that two replays hold differently: both put together say what it was and what it is. */
export class ChangeView {
  @Property(id('The entry.'))
  declare readonly id: string;

  @Property(
    oneOf(
      changeKinds,
      'Added: the other side alone has it. Gone: it has it no longer. Changed: both have it.',
    ),
  )
  declare readonly is: ChangeKind;

  @OptionalProperty(view(() => TimelineEntry, 'As the first side has it; left out of what was added.'))
  declare readonly from?: TimelineEntry;

  @OptionalProperty(view(() => TimelineEntry, 'As the other side has it; left out of what is gone.'))
  declare readonly to?: TimelineEntry;

  @Property(
    list(
      line(
        'Of what changed: the names of the fields that differ, such as occurred or data.amount; else none.',
      ),
    ),
  )
  declare readonly fields: readonly string[];

  @Property(
    list(
      oneOf(
        changeCauses,
        'Why the sides differ. recorded: one is before it was written. known: before one could know it. occurred: before it can have happened. corrected, retracted: the entry was, in between. about: what it is about is told otherwise, such as the name of its trust.',
      ),
    ),
  )
  declare readonly because: readonly ChangeCause[];

  @Property(
    viewList(
      () => HistoryStep,
      'Events that one side alone can see, with role, reason and source: of the entry, or of what it is about.',
    ),
  )
  declare readonly steps: readonly HistoryStep[];
}

/** Entries that two replays hold differently, in the order of recording. Applied to the one side, they give the other. */
export class ChangeList {
  @Property(view(() => Replay, 'The three clocks of the first side.'))
  declare readonly replay: Replay;

  @Property(view(() => Replay, 'The three clocks of the other side.'))
  declare readonly against: Replay;

  @Property(viewList(() => ChangeView, 'From the first side to the other.'))
  declare readonly changes: readonly ChangeView[];

  @OptionalProperty(position('Give it back as following to get the next page; left out on the last one.'))
  declare readonly next?: string;
}
