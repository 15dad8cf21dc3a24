import { relationKinds, type RelationKind } from '#domain/relation';
import { count, date, day, id, line, list, number, oneOf, prose, slug } from '#domain/schema';
import { oneOfViews, OptionalProperty, Property, view, viewList, type DateView } from '../answer/index.ts';
import { ClaimView } from '../influence/index.ts';
import { Replay } from '../replay/index.ts';
import { AmountView, NamedTrust, SourceView, TimelineEntry } from '../timeline/index.ts';
import { leadViews, type LeadTime } from '../trust/index.ts';
import { FollowingTrust } from './following-trust.ts';
import { PolicySummary } from './policy-summary.ts';

/** The event that registered a policy: what a correction of title, issuer or capabilities is of. */
export class PolicyRegistrationView {
  @Property(id('Id of the event: what a correction of it names.'))
  declare readonly id: string;

  @Property(count('Version of the shape of the event: what a correction names.'))
  declare readonly schemaVersion: number;

  @Property(view(() => SourceView, 'Where it is to be read what the policy is.'))
  declare readonly source: SourceView;
}

/** A relation that goes out from this policy or comes in to it. */
export class RelationView {
  @Property(id('Id of the event that asserted it: what withdraws it names.'))
  declare readonly id: string;

  @Property(oneOf(relationKinds, 'What ties the two.'))
  declare readonly relation: RelationKind;

  @Property(oneOf(['out', 'in'], 'Whether this policy is said to do it, or to have it done to it.'))
  declare readonly direction: 'out' | 'in';

  @Property(line('The other subject, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Property(line('What the other subject is called.'))
  declare readonly title: string;

  @Property(oneOf(['high', 'medium', 'low'], 'How sure we are.'))
  declare readonly confidence: 'high' | 'medium' | 'low';

  @Property(day('Since when one could know it.'))
  declare readonly knownOn: string;
}

/** A step on the way of money: an award, an agreement, a receipt. */
export class MoneyStepView {
  @Property(id('The entry that says so.'))
  declare readonly entryId: string;

  @Property(line('What the entry is called among people: announced, revised.'))
  declare readonly event: string;

  @OptionalProperty(
    view(() => NamedTrust, 'Whose it is, where it was named for one trust; else it is the policy’s.'),
  )
  declare readonly trust?: NamedTrust;

  @Property(date('When it was named.'))
  declare readonly occurred: DateView;
}

/** One figure as it was named on one occasion; never to be added to another. */
export class MoneyView extends MoneyStepView {
  @Property(view(() => AmountView, 'The figure.'))
  declare readonly amount: AmountView;
}

/** A share promised, and its day. */
export class PromisedShareView {
  @Property(date('By when.'))
  declare readonly by: DateView;

  @Property(number({ least: 0, most: 100 }, 'The share promised, in per cent.'))
  declare readonly sharePct: number;
}

/** A promise as it was made or restated on one occasion. */
export class PromiseVersionView {
  @Property(id('The entry that says so.'))
  declare readonly entryId: string;

  @Property(date('When.'))
  declare readonly on: DateView;

  @Property(day('Since when one could know it.'))
  declare readonly knownOn: string;

  @Property(line('Who made or restated it: the body that acted.'))
  declare readonly by: string;

  @Property(oneOf(['set', 'moved', 'reworded', 'moved and reworded', 'restated'], 'What was new in it.'))
  declare readonly change: 'set' | 'moved' | 'reworded' | 'moved and reworded' | 'restated';

  @Property(prose('What was promised, in the words of the source; what a revision left out stands.'))
  declare readonly statement: string;

  @OptionalProperty(date('By when.'))
  declare readonly due?: DateView;

  @OptionalProperty(
    oneOfViews(
      leadViews,
      'How long after the day promised before; already there where it was brought forward.',
    ),
  )
  declare readonly moved?: LeadTime;

  @Property(viewList(() => PromisedShareView, 'The shares that it named; none where it named none.'))
  declare readonly shares: readonly PromisedShareView[];
}

/** The scope of a policy, by the statement last known: whom it binds. */
export class ScopeView {
  @Property(prose('Whom it binds, in words.'))
  declare readonly appliesTo: string;

  @Property(oneOf(['every', 'of-types', 'none'], 'Which trusts it binds.'))
  declare readonly trusts: 'every' | 'of-types' | 'none';

  @OptionalProperty(list(slug('Codes of the types of trust that it binds.')))
  declare readonly trustTypes?: readonly string[];

  @Property(oneOf(['each', 'together'], 'Each trust by itself, or all of them counted together.'))
  declare readonly counted: 'each' | 'together';

  @OptionalProperty(date('By when, where that is said.'))
  declare readonly conformBy?: DateView;

  @Property(oneOf(['stated', 'own-reading'], 'Whether the source says so, or we read it so.'))
  declare readonly basis: 'stated' | 'own-reading';

  @OptionalProperty(prose('A short detail.'))
  declare readonly note?: string;

  @Property(view(() => SourceView, 'Where it can be read.'))
  declare readonly source: SourceView;

  @Property(oneOf(['high', 'medium', 'low'], 'How sure we are.'))
  declare readonly confidence: 'high' | 'medium' | 'low';

  @Property(day('Since when it counts as known.'))
  declare readonly knownOn: string;
}

/** The life of one national policy. */
export class PolicyView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(view(() => PolicySummary, 'What it is.'))
  declare readonly policy: PolicySummary;

  @Property(view(() => PolicyRegistrationView, 'The event that says what it is, to correct it by.'))
  declare readonly registration: PolicyRegistrationView;

  @OptionalProperty(view(() => ScopeView, 'Whom it binds, where somebody has said so.'))
  declare readonly scope?: ScopeView;

  @Property(viewList(() => TimelineEntry, 'Its life, in the order of the world.'))
  declare readonly entries: readonly TimelineEntry[];

  @Property(
    viewList(
      () => PromiseVersionView,
      'Of a target: its promise as it was made, moved and reworded, the first first.',
    ),
  )
  declare readonly promises: readonly PromiseVersionView[];

  @Property(viewList(() => RelationView, 'What it relates to.'))
  declare readonly relations: readonly RelationView[];

  @Property(viewList(() => MoneyView, 'Each figure that was named; they are never added up.'))
  declare readonly money: readonly MoneyView[];

  @Property(
    viewList(
      () => FollowingTrust,
      'Trusts that it names, and those with a milestone that is claimed, funded or named under it, or said to belong to it.',
    ),
  )
  declare readonly trusts: readonly FollowingTrust[];

  @Property(
    viewList(
      () => TimelineEntry,
      'Milestones, plans and setbacks by which those trusts followed, in full; money to them is among its own entries.',
    ),
  )
  declare readonly milestones: readonly TimelineEntry[];

  @Property(
    viewList(() => ClaimView, 'Claims that it helped or hindered a milestone, in the order of the world.'),
  )
  declare readonly claims: readonly ClaimView[];

  @Property(count('How many events it has at that position: what If-Match takes.'))
  declare readonly version: number;
}
