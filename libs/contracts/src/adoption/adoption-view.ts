import { count, day, line, list, oneOf, slug } from '#domain/schema';
import { Property, view, viewList } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';
import { TimelineEntry } from '../timeline/index.ts';

/** Trusts counted, and the trusts counted among. At least: on every reading of the dates. At most: on some of them. */
export class AdoptionCounts {
  @Property(count('Trusts counted that certainly have it on record.'))
  declare readonly atLeast: number;

  @Property(count('Trusts counted that possibly have it on record.'))
  declare readonly atMost: number;

  @Property(
    count(
      'The trusts counted among: those known to be open, or with competing those known to have ever opened.',
    ),
  )
  declare readonly of: number;

  @Property(count('Those too of which that is not known.'))
  declare readonly ofAtMost: number;
}

/** On this day a figure changes; bounds say how sure the count is. What it says of a day does not depend on asAt. */
export class AdoptionStep extends AdoptionCounts {
  @Property(day('The day on which a figure changes.'))
  declare readonly on: string;

  @Property(count('Trusts known to be open on this day: from the opening day through the closing day.'))
  declare readonly trustsOpen: number;

  @Property(count('Those too of which it is not known whether they are open.'))
  declare readonly trustsOpenAtMost: number;
}

/** The figures of the day asked for, under each way in which a merger may count. */
export class AdoptionWays {
  @Property(view(() => AdoptionCounts, 'A successor takes over the go-live of a trust that went on in it.'))
  declare readonly follow: AdoptionCounts;

  @Property(view(() => AdoptionCounts, 'A trust that closes leaves both counts.'))
  declare readonly censor: AdoptionCounts;

  @Property(view(() => AdoptionCounts, 'A trust that closes stays in both counts: closing is an outcome.'))
  declare readonly competing: AdoptionCounts;
}

/** Effects of closing and merging on the counts by the day asked for; each on every reading of the dates. */
export class AdoptionClosures {
  @Property(count('Trusts that have closed, with a go-live of their own: only competing counts them.'))
  declare readonly closedWith: number;

  @Property(count('Trusts that have closed without one on record.'))
  declare readonly closedWithout: number;

  @Property(
    count('Open trusts without one of their own, into which one with it went: only follow counts them.'),
  )
  declare readonly takenOver: number;
}

/** Go-lives on record here, and shares as others published them. The two are not one series. */
export class AdoptionView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(slug('Code of the milestone counted.'))
  declare readonly milestone: string;

  @Property(oneOf(['follow', 'censor', 'competing'], 'How a merger counts in the steps.'))
  declare readonly merger: 'follow' | 'censor' | 'competing';

  @Property(line('What is counted, in words.'))
  declare readonly definition: string;

  @Property(viewList(() => AdoptionStep, 'Our own count: go-lives on record here, never a share of trusts.'))
  declare readonly steps: readonly AdoptionStep[];

  @Property(view(() => AdoptionWays, 'The figures of the day asked for, under each way to count a merger.'))
  declare readonly ways: AdoptionWays;

  @Property(view(() => AdoptionClosures, 'What closing and merging do to them.'))
  declare readonly closures: AdoptionClosures;

  @Property(viewList(() => TimelineEntry, 'Shares as others published them, each with its own denominator.'))
  declare readonly published: readonly TimelineEntry[];

  @Property(list(line('What to say beside the figures.')))
  declare readonly caveats: readonly string[];
}
