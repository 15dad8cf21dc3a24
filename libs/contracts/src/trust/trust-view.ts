import { policyStates, type PolicyState } from '#analysis/policy-state';
import { tieStrengths, type TieStrength } from '#analysis/precedence';
import { count, date, id, line, list, odsCode, oneOf, slug } from '#domain/schema';
import { oneOfViews, OptionalProperty, Property, view, viewList, type DateView } from '../answer/index.ts';
import { ClaimView } from '../influence/index.ts';
import { Replay } from '../replay/index.ts';
import { NamedTrust, SourceView, TimelineEntry } from '../timeline/index.ts';
import { leadViews, type LeadTime } from './lead-time.ts';
import { TrustSummary } from './trust-summary.ts';

/** A name with the first and last day on which it may have begun. */
export class TrustNameView {
  @Property(line('As people write it.'))
  declare readonly name: string;

  @OptionalProperty(date('Since when; left out for the first name known.'))
  declare readonly since?: DateView;
}

const parts = ['whole', 'part', 'not-stated'] as const;
const bases = ['ods', 'published', 'inferred'] as const;

/** One trust going into another, on its own day. */
export class SuccessionStep {
  @Property(view(() => NamedTrust, 'The one that went, as it was called on that day.'))
  declare readonly from: NamedTrust;

  @Property(view(() => NamedTrust, 'The one that it went into.'))
  declare readonly into: NamedTrust;

  @Property(date('When; often the day after the closing of the one that went.'))
  declare readonly on: DateView;

  @Property(oneOf(parts, 'How much of it went.'))
  declare readonly part: (typeof parts)[number];

  @Property(oneOf(bases, 'Who says so.'))
  declare readonly basis: (typeof bases)[number];
}

/** A trust that this one came from or went into, directly or through others. */
export class RelatedTrust {
  @Property(odsCode('ODS code.'))
  declare readonly ods: string;

  @Property(line('As it was called on that day.'))
  declare readonly name: string;

  @Property(date('When the two came together: the day of the last step.'))
  declare readonly on: DateView;

  @Property(oneOf(parts, 'How much of it went: a part if any step is in part.'))
  declare readonly part: (typeof parts)[number];

  @Property(oneOf(bases, 'Who says so: of several steps the weakest.'))
  declare readonly basis: (typeof bases)[number];

  @Property(viewList(() => NamedTrust, 'The trusts in between, in order; empty where it went directly.'))
  declare readonly via: readonly NamedTrust[];

  @Property(viewList(() => SuccessionStep, 'Step by step, the earliest first, each on its own day.'))
  declare readonly steps: readonly SuccessionStep[];
}

/** A policy, named. */
export class NamedPolicy {
  @Property(slug('Stable short slug.'))
  declare readonly ref: string;

  @Property(line('Its name.'))
  declare readonly title: string;

  @Property(slug('Code of its kind.'))
  declare readonly kind: string;
}

/** The last day of a policy, and how far it lay ahead of a milestone. */
export class DeadlineAheadView {
  @Property(date('The day, as it stood by then.'))
  declare readonly on: DateView;

  @Property(oneOfViews(leadViews, 'How long after the milestone.'))
  declare readonly ahead: LeadTime;
}

/** A policy that came before a milestone, and what ties the two. Precedence, never cause. */
export class TieView {
  @Property(id('Id of the milestone’s entry.'))
  declare readonly milestoneId: string;

  @Property(view(() => NamedPolicy, 'The policy.'))
  declare readonly policy: NamedPolicy;

  @Property(id('The entry of the policy from which a line to the milestone goes out.'))
  declare readonly policyEntryId: string;

  @Property(
    id(
      'The entry that the lead time is counted from: the award, the naming of the trust, else the policy’s earliest.',
    ),
  )
  declare readonly countedFromId: string;

  @Property(date('The date of that entry.'))
  declare readonly countedFromOn: DateView;

  @Property(oneOf(tieStrengths, 'What ties the two, strongest first.'))
  declare readonly tie: TieStrength;

  @OptionalProperty(
    view(
      () => NamedTrust,
      'Whose award, naming or claim it is: of the trust of the milestone, or of one that it came from. Other ties have none.',
    ),
  )
  declare readonly whose?: NamedTrust;

  @OptionalProperty(
    viewList(
      () => SuccessionStep,
      'The steps by which that trust went into the trust of the milestone; none if it is that one.',
    ),
  )
  declare readonly through?: readonly SuccessionStep[];

  @Property(oneOfViews(leadViews, 'How long after the policy.'))
  declare readonly lead: LeadTime;

  @Property(
    oneOf(
      policyStates,
      'The state of the policy by the milestone: what had certainly ended before it, and what may have begun.',
    ),
  )
  declare readonly state: PolicyState;

  @OptionalProperty(view(() => DeadlineAheadView, 'Its own last day, where it has one.'))
  declare readonly deadline?: DeadlineAheadView;

  @OptionalProperty(oneOf(['high', 'medium', 'low'], 'How sure the policy’s entry is.'))
  declare readonly confidence?: 'high' | 'medium' | 'low';

  @OptionalProperty(view(() => SourceView, 'The source of the policy’s entry.'))
  declare readonly source?: SourceView;

  @Property(list(line('The steps that make the tie, for a reader to check.')))
  declare readonly path: readonly string[];

  @OptionalProperty(line('What to bear in mind.'))
  declare readonly caveat?: string;
}

/** A policy that came into force next after a milestone. */
export class NextPolicyView {
  @Property(view(() => NamedPolicy, 'The policy.'))
  declare readonly policy: NamedPolicy;

  @Property(id('The entry by which it came into force.'))
  declare readonly policyEntryId: string;

  @Property(oneOfViews(leadViews, 'How long after the milestone.'))
  declare readonly lead: LeadTime;
}

/** The rest of the ladder of a milestone: how many rungs are not shown, and the policy that came next. */
export class LadderView {
  @Property(id('Id of the milestone’s entry.'))
  declare readonly milestoneId: string;

  @Property(count('Rungs that are not shown: at most ten are.'))
  declare readonly more: number;

  @OptionalProperty(view(() => NextPolicyView, 'What came next.'))
  declare readonly next?: NextPolicyView;
}

/** A trust with its legal predecessors and successors in one history. */
export class TrustView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(view(() => TrustSummary, 'What it is.'))
  declare readonly trust: TrustSummary;

  @Property(
    viewList(
      () => TrustNameView,
      'Its names, first to last, as far as they may have begun by the day asked for.',
    ),
  )
  declare readonly names: readonly TrustNameView[];

  @Property(viewList(() => RelatedTrust, 'Trusts that it came from.'))
  declare readonly predecessors: readonly RelatedTrust[];

  @Property(viewList(() => RelatedTrust, 'Trusts that it went into.'))
  declare readonly successors: readonly RelatedTrust[];

  @Property(
    viewList(() => TimelineEntry, 'Entries of this trust and of its predecessors, awards to them included.'),
  )
  declare readonly entries: readonly TimelineEntry[];

  @Property(
    viewList(
      () => TimelineEntry,
      'Entries of the policies that the ties name: what is drawn above the axis.',
    ),
  )
  declare readonly policies: readonly TimelineEntry[];

  @Property(
    viewList(
      () => TieView,
      'Which policies came before which milestone: of each at most ten rungs, the strongest first, within one strength the latest.',
    ),
  )
  declare readonly ties: readonly TieView[];

  @Property(viewList(() => LadderView, 'Of each milestone how many rungs more, and what came next.'))
  declare readonly ladders: readonly LadderView[];

  @Property(
    viewList(() => ClaimView, 'What the trust and its predecessors claim, in the order of the world.'),
  )
  declare readonly claims: readonly ClaimView[];

  @Property(count('How many events the trust has at that position: what If-Match takes.'))
  declare readonly version: number;
}
