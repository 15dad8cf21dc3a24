import { count, date, day, flag, id, line, number, oneOf, prose, slug } from '#domain/schema';
import { OptionalProperty, Property, view, viewList, type DateView } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';
import { PolicySummary } from './policy-summary.ts';
import { PromiseVersionView } from './policy-view.ts';

const perMonth = { least: -1_000_000, most: 1_000_000 };

/** A share as published. */
export class PublishedShareView {
  @Property(id('The entry that tells of it.'))
  declare readonly entryId: string;

  @Property(date('The day that it holds for.'))
  declare readonly on: DateView;

  @Property(day('Since when one could know it.'))
  declare readonly knownOn: string;

  @Property(number({ least: 0, most: 100 }, 'The share in per cent, as published.'))
  declare readonly sharePct: number;

  @OptionalProperty(count('Trusts counted in the share, as published.'))
  declare readonly trustsWith?: number;

  @OptionalProperty(count('Trusts that the share is of, as published.'))
  declare readonly trustsTotal?: number;

  @Property(line('How the figure came about.'))
  declare readonly basis: string;
}

/** Percentage points a month of 30.4375 days, at least and at most, from the bounds of both dates. */
export class PaceView {
  @Property(number(perMonth, 'Percentage points a month, at least.'))
  declare readonly leastPerMonth: number;

  @Property(number(perMonth, 'Percentage points a month, at most.'))
  declare readonly mostPerMonth: number;
}

/** The pace of published shares up to one of them. */
export class AchievedPaceView {
  @Property(view(() => PublishedShareView, 'The last share that holds for a day by then.'))
  declare readonly to: PublishedShareView;

  @Property(view(() => PaceView, 'The pace from share to share.'))
  declare readonly pace: PaceView;
}

/** The path of a promise from a published share to a share and day promised. */
export class PromisePathView {
  @Property(date('By when.'))
  declare readonly by: DateView;

  @Property(number({ least: 0, most: 100 }, 'The share promised, in per cent.'))
  declare readonly sharePct: number;

  @Property(view(() => PublishedShareView, 'The published share that it begins at.'))
  declare readonly from: PublishedShareView;

  @Property(
    oneOf(
      ['published by then', 'first published later'],
      'Whether that share was the last published when the promise became known, or none had been and it is the first after.',
    ),
  )
  declare readonly basis: 'published by then' | 'first published later';

  @Property(
    date(
      'The day that it begins on: when the promise became known, or that of the share first published after.',
    ),
  )
  declare readonly startsOn: DateView;

  @Property(view(() => PaceView, 'The pace that it asks for.'))
  declare readonly pace: PaceView;

  @OptionalProperty(
    view(
      () => AchievedPaceView,
      'What was published by its last day; left out where nothing came after its beginning.',
    ),
  )
  declare readonly achieved?: AchievedPaceView;
}

/** A promise of a line: one wording and day of a target, from the day on which it became known. */
export class LinePromiseView extends PromiseVersionView {
  @Property(slug('The target that it is of.'))
  declare readonly target: string;

  @OptionalProperty(
    oneOf(
      ['easier', 'harder', 'different'],
      'What it did to the wording before: asks for a smaller or a greater share in the end, or says it otherwise. Left out of the first wording and where the words stand.',
    ),
  )
  declare readonly wording?: 'easier' | 'harder' | 'different';

  @OptionalProperty(date('When the next wording of the same target took its place.'))
  declare readonly until?: DateView;

  @Property(
    viewList(
      () => PromisePathView,
      'A path for each share that it names, where a share was published before its day.',
    ),
  )
  declare readonly paths: readonly PromisePathView[];
}

/** A target of a line. */
export class LineTargetView {
  @Property(view(() => PolicySummary, 'What it is, with its state: met, missed, overdue, superseded.'))
  declare readonly policy: PolicySummary;

  @OptionalProperty(prose('Why it belongs to the line, by the code list promise-lines.'))
  declare readonly why?: string;

  @OptionalProperty(
    slug('The series of published shares that it is measured by, by the code list promise-measures.'),
  )
  declare readonly series?: string;
}

/** A series of published shares, never joined with another: whom it counts differs. */
export class ShareSeriesView {
  @Property(slug('Its name.'))
  declare readonly series: string;

  @Property(line('What it is called.'))
  declare readonly title: string;

  @Property(line('Among which trusts.'))
  declare readonly scope: string;

  @Property(flag('Whether a promise of the line is measured by it; others stand apart, to compare.'))
  declare readonly measures: boolean;

  @Property(viewList(() => PublishedShareView, 'Its figures, in the order of the days that they hold for.'))
  declare readonly figures: readonly PublishedShareView[];

  @OptionalProperty(view(() => AchievedPaceView, 'The pace from its first figure to its last.'))
  declare readonly achieved?: AchievedPaceView;
}

/** A line of promises: targets that continue one another. */
export class PromiseLineView {
  @Property(line('What it is called; a target that continues none is a line by itself.'))
  declare readonly title: string;

  @Property(
    viewList(
      () => LineTargetView,
      'Its targets, by the day on which the first promise of each became known.',
    ),
  )
  declare readonly targets: readonly LineTargetView[];

  @Property(viewList(() => LinePromiseView, 'Its promises, in the order in which they became known.'))
  declare readonly promises: readonly LinePromiseView[];

  @Property(viewList(() => ShareSeriesView, 'Shares as published; none where no promise is measured by any.'))
  declare readonly series: readonly ShareSeriesView[];
}

/** Promises of every target, line by line. */
export class PromiseList {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(
    viewList(() => PromiseLineView, 'The line with the most promises first, then by the first of each.'),
  )
  declare readonly lines: readonly PromiseLineView[];
}
