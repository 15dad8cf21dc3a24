import { bigWhole, Field, listOf, Optional, text, view, whole } from '../field/index.ts';
import { HistoryStep } from '../history/index.ts';
import { ClaimView } from '../influence/index.ts';
import { MilestoneSummary } from '../milestone/index.ts';
import { Replay } from '../replay/index.ts';

/** How much there is to review. */
export class ReviewCounts {
  @Field(
    whole('Milestones reached that nobody has reviewed as they stand; imported ones if they were asked for.'),
  )
  declare readonly awaiting: number;

  @Field(whole('Milestones whose disputes are open, answered or not.'))
  declare readonly disputed: number;

  @Field(whole('Claims that are contested.'))
  declare readonly contested: number;

  @Field(whole('Corrections and retractions.'))
  declare readonly corrections: number;
}

/** A correction or retraction, with what it is of. */
export class CorrectionView {
  @Field(text('The subject, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Field(text('What the subject is called.'))
  declare readonly title: string;

  @Field(view(() => HistoryStep, 'Who changed what, and why.'))
  declare readonly step: HistoryStep;
}

/** One list of what there is to review, what was recorded last first. */
export class ReviewView {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(view(() => ReviewCounts, 'How long each list is.'))
  declare readonly counts: ReviewCounts;

  @Field(listOf(view(() => MilestoneSummary, 'Of the lists ‘awaiting’ and ‘disputed’.')))
  declare readonly milestones: readonly MilestoneSummary[];

  @Field(listOf(view(() => ClaimView, 'Of the list ‘contested’.')))
  declare readonly claims: readonly ClaimView[];

  @Field(listOf(view(() => CorrectionView, 'Of the list ‘corrections’.')))
  declare readonly corrections: readonly CorrectionView[];

  @Optional(bigWhole('Give it as before to get the next page; left out on the last one.'))
  declare readonly next?: string;
}
