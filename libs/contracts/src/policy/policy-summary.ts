import { policyStates, type PolicyState } from '#analysis/policy-state';
import { count, date, flag, id, line, list, oneOf, slug } from '#domain/schema';
import { OptionalProperty, Property, view, viewList, type DateView } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';

/** The state of a policy on the day asked for: the first that fits, from withdrawn to not yet. */
export class PolicyStateView {
  @Property(
    oneOf(
      policyStates,
      'Its state; overdue is a promise past its last day without a verdict, and a review or an assessment happened.',
    ),
  )
  declare readonly is: PolicyState;

  @OptionalProperty(id('The entry that makes it so.'))
  declare readonly entryId?: string;

  @OptionalProperty(date('The date of that entry.'))
  declare readonly since?: DateView;

  @OptionalProperty(flag('It is over: ended, in whichever way, or its last funding period is past.'))
  declare readonly over?: boolean;

  @OptionalProperty(flag('In force, open or announced, and no ending of it is on record.'))
  declare readonly noEnding?: boolean;
}

/** A national policy of any kind, as at the day asked for. */
export class PolicySummary {
  @Property(slug('Stable short slug, such as ltp-2019.'))
  declare readonly ref: string;

  @Property(slug('Code of its kind, such as funding-round.'))
  declare readonly kind: string;

  @Property(line('Its name.'))
  declare readonly title: string;

  @Property(line('The body that it comes from.'))
  declare readonly issuer: string;

  @Property(list(slug('Codes of the capabilities that it is about.')))
  declare readonly capabilities: readonly string[];

  @OptionalProperty(
    slug(
      'Ref of the body that it is an act about, by the code list acts-on-bodies; left out of anything else.',
    ),
  )
  declare readonly actsOn?: string;

  @Property(
    line(
      'The last thing that had happened to it, such as announced; ‘perhaps announced’ where nothing has for certain, ‘nothing yet’ before its first entry.',
    ),
  )
  declare readonly status: string;

  @Property(
    flag(
      'Superseded, withdrawn, merged, or closed for good, before that day: through its last day it is there.',
    ),
  )
  declare readonly ended: boolean;

  @Property(view(() => PolicyStateView, 'Its state on that day.'))
  declare readonly state: PolicyStateView;

  @OptionalProperty(date('Its first entry.'))
  declare readonly first?: DateView;

  @OptionalProperty(date('Its last entry.'))
  declare readonly last?: DateView;

  @Property(count('How many entries it has by that day, those included that may have happened.'))
  declare readonly entries: number;

  @Property(count('How many of them may have happened, and have not for certain.'))
  declare readonly mayHaveHappened: number;
}

/** All national policies on record. */
export class PolicyList {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(viewList(() => PolicySummary, 'Each policy once.'))
  declare readonly policies: readonly PolicySummary[];
}
