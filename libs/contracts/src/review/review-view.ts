import { count, line, position } from '#domain/schema';
import { OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { HistoryStep } from '../history/index.ts';
import { ClaimView } from '../influence/index.ts';
import { MilestoneSummary } from '../milestone/index.ts';
import { Replay } from '../replay/index.ts';

/** The length of each list of items to review. */
export class ReviewCounts {
  @Property(
    count('Milestones reached that nobody has reviewed as they stand; imported ones if they were asked for.'),
  )
  declare readonly awaiting: number;

  @Property(count('Milestones whose disputes are open, answered or not.'))
  declare readonly disputed: number;

  @Property(count('Claims that are contested.'))
  declare readonly contested: number;

  @Property(count('Corrections and retractions.'))
  declare readonly corrections: number;
}

/** A correction or retraction, with what it is of. */
export class CorrectionView {
  @Property(line('The subject, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Property(line('What the subject is called.'))
  declare readonly title: string;

  @Property(view(() => HistoryStep, 'Who changed what, and why.'))
  declare readonly step: HistoryStep;
}

/** One list of what there is to review, what was recorded last first. */
export class ReviewView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(view(() => ReviewCounts, 'How long each list is.'))
  declare readonly counts: ReviewCounts;

  @Property(viewList(() => MilestoneSummary, 'Of the lists ‘awaiting’ and ‘disputed’.'))
  declare readonly milestones: readonly MilestoneSummary[];

  @Property(viewList(() => ClaimView, 'Of the list ‘contested’.'))
  declare readonly claims: readonly ClaimView[];

  @Property(viewList(() => CorrectionView, 'Of the list ‘corrections’.'))
  declare readonly corrections: readonly CorrectionView[];

  @OptionalProperty(position('Give it as before to get the next page; left out on the last one.'))
  declare readonly next?: string;
}
