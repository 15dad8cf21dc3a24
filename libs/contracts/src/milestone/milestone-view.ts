import { count, date, id, line, list, oneOf, slug } from '#domain/schema';
import { OptionalProperty, Property, view, viewList, type DateView } from '../answer/index.ts';
import { ClaimView } from '../influence/index.ts';
import { PathParameter } from '../request/index.ts';
import { Replay } from '../replay/index.ts';
import { NamedTrust, TimelineEntry } from '../timeline/index.ts';

/** The path of a milestone. */
export class MilestonePath {
  @PathParameter(id('Id of the milestone.'), '0191c5d2-0000-7000-8000-000000000001')
  declare readonly milestoneId: string;
}

/** A step of one trust, as at the day asked for. */
export class MilestoneSummary {
  @Property(id('Its id, for good.'))
  declare readonly id: string;

  @Property(line('What it is.'))
  declare readonly title: string;

  @Property(slug('Code of its kind.'))
  declare readonly kind: string;

  @Property(list(slug('Codes of the capabilities that it is about.')))
  declare readonly capabilities: readonly string[];

  @Property(view(() => NamedTrust, 'Whose it is, as the trust is called on the day asked for.'))
  declare readonly trust: NamedTrust;

  @Property(oneOf(['not yet', 'planned', 'reached', 'withdrawn'], 'What had become of it by that day.'))
  declare readonly status: 'not yet' | 'planned' | 'reached' | 'withdrawn';

  @OptionalProperty(
    oneOf(
      ['not yet', 'planned', 'reached', 'withdrawn'],
      'What may have become of it, on another reading of dates that are half-known; left out where that is the status.',
    ),
  )
  declare readonly perhaps?: 'not yet' | 'planned' | 'reached' | 'withdrawn';

  @Property(oneOf(['unreviewed', 'verified', 'disputed', 'answered'], 'How it stands with reviewers.'))
  declare readonly review: 'unreviewed' | 'verified' | 'disputed' | 'answered';

  @OptionalProperty(date('The day planned for, as it stood.'))
  declare readonly due?: DateView;

  @OptionalProperty(date('When it was reached.'))
  declare readonly reached?: DateView;

  @Property(count('How often it had been rescheduled.'))
  declare readonly rescheduled: number;

  @Property(count('Setbacks reported beside it.'))
  declare readonly setbacks: number;

  @Property(list(id('Entries that dispute it since it was last verified; an answer names one of them.')))
  declare readonly openDisputes: readonly string[];
}

/** One milestone with all that is said of it. */
export class MilestoneView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(view(() => MilestoneSummary, 'What it is.'))
  declare readonly milestone: MilestoneSummary;

  @Property(count('How many events it has at that position: what If-Match takes.'))
  declare readonly version: number;

  @Property(viewList(() => TimelineEntry, 'Its entries, in the order of the world.'))
  declare readonly entries: readonly TimelineEntry[];

  @Property(viewList(() => ClaimView, 'Which policies are said to have helped or hindered it.'))
  declare readonly claims: readonly ClaimView[];
}
