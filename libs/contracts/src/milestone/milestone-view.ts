import { Field, listOf, oneOf, Optional, text, view, whole } from '../field/index.ts';
import { ClaimView } from '../influence/index.ts';
import { isUuid, PathPart } from '../parameter/index.ts';
import { Replay } from '../replay/index.ts';
import { DateView, NamedTrust, TimelineEntry } from '../timeline/index.ts';

/** Which milestone. */
export class MilestonePath {
  @PathPart(isUuid, 'Id of the milestone.', '0191c5d2-0000-7000-8000-000000000001')
  declare readonly milestoneId: string;
}

/** A step of one trust, as at the day asked for. */
export class MilestoneSummary {
  @Field(text('Its id, for good.'))
  declare readonly id: string;

  @Field(text('What it is.'))
  declare readonly title: string;

  @Field(text('Code of its kind.'))
  declare readonly kind: string;

  @Field(listOf(text('Codes of the capabilities that it is about.')))
  declare readonly capabilities: readonly string[];

  @Field(view(() => NamedTrust, 'Whose it is, as the trust is called on the day asked for.'))
  declare readonly trust: NamedTrust;

  @Field(oneOf(['not yet', 'planned', 'reached', 'withdrawn'], 'What had become of it by that day.'))
  declare readonly status: 'not yet' | 'planned' | 'reached' | 'withdrawn';

  @Optional(
    oneOf(
      ['not yet', 'planned', 'reached', 'withdrawn'],
      'What may have become of it, on another reading of dates that are half-known; left out where that is the status.',
    ),
  )
  declare readonly perhaps?: 'not yet' | 'planned' | 'reached' | 'withdrawn';

  @Field(oneOf(['unreviewed', 'verified', 'disputed', 'answered'], 'How it stands with reviewers.'))
  declare readonly review: 'unreviewed' | 'verified' | 'disputed' | 'answered';

  @Optional(view(() => DateView, 'The day planned for, as it stood.'))
  declare readonly due?: DateView;

  @Optional(view(() => DateView, 'When it was reached.'))
  declare readonly reached?: DateView;

  @Field(whole('How often it had been rescheduled.'))
  declare readonly rescheduled: number;

  @Field(whole('Setbacks reported beside it.'))
  declare readonly setbacks: number;

  @Field(listOf(text('Entries that dispute it since it was last verified; an answer names one of them.')))
  declare readonly openDisputes: readonly string[];
}

/** One milestone with all that is said of it. */
export class MilestoneView {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(view(() => MilestoneSummary, 'What it is.'))
  declare readonly milestone: MilestoneSummary;

  @Field(whole('How many events it has at that position: what If-Match takes.'))
  declare readonly version: number;

  @Field(listOf(view(() => TimelineEntry, 'Its entries, in the order of the world.')))
  declare readonly entries: readonly TimelineEntry[];

  @Field(listOf(view(() => ClaimView, 'Which policies are said to have helped or hindered it.')))
  declare readonly claims: readonly ClaimView[];
}
