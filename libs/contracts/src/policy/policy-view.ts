import { day, Field, listOf, oneOf, Optional, text, view, whole } from '../field/index.ts';
import { ClaimView } from '../influence/index.ts';
import { Replay } from '../replay/index.ts';
import { AmountView, DateView, NamedTrust, TimelineEntry } from '../timeline/index.ts';
import { PolicySummary } from './policy-summary.ts';

/** A relation that goes out from this policy or comes in to it. */
export class RelationView {
  @Field(
    text('What ties the two: funds, implements, revises, supersedes, reviews, conflicts-with, relates-to.'),
  )
  declare readonly relation: string;

  @Field(oneOf(['out', 'in'], 'Whether this policy is said to do it, or to have it done to it.'))
  declare readonly direction: 'out' | 'in';

  @Field(text('The other subject, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Field(text('What the other subject is called.'))
  declare readonly title: string;

  @Field(oneOf(['high', 'medium', 'low'], 'How sure we are.'))
  declare readonly confidence: 'high' | 'medium' | 'low';

  @Field(day('Since when one could know it.'))
  declare readonly knownOn: string;
}

/** One figure as it was named on one occasion; never to be added to another. */
export class MoneyView {
  @Field(text('The entry that names it.'))
  declare readonly entryId: string;

  @Field(text('What the entry is called among people: announced, revised.'))
  declare readonly event: string;

  @Optional(view(() => NamedTrust, 'Whose it is, where it was named for one trust; else it is the policy’s.'))
  declare readonly trust?: NamedTrust;

  @Field(view(() => DateView, 'When it was named.'))
  declare readonly occurred: DateView;

  @Field(view(() => AmountView, 'The figure.'))
  declare readonly amount: AmountView;
}

/** A trust that an entry of the policy names, or whose milestone relates to it. */
export class FollowingTrust {
  @Field(text('ODS code.'))
  declare readonly ods: string;

  @Field(text('As it was called then.'))
  declare readonly name: string;

  @Field(text('The entry that ties the trust to the policy.'))
  declare readonly entryId: string;

  @Field(text('What that entry says.'))
  declare readonly title: string;

  @Field(view(() => DateView, 'When it happened.'))
  declare readonly occurred: DateView;
}

/** The life of one national policy. */
export class PolicyView {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(view(() => PolicySummary, 'What it is.'))
  declare readonly policy: PolicySummary;

  @Field(listOf(view(() => TimelineEntry, 'Its life, in the order of the world.')))
  declare readonly entries: readonly TimelineEntry[];

  @Field(listOf(view(() => RelationView, 'What it relates to.')))
  declare readonly relations: readonly RelationView[];

  @Field(listOf(view(() => MoneyView, 'Each figure that was named; they are never added up.')))
  declare readonly money: readonly MoneyView[];

  @Field(listOf(view(() => FollowingTrust, 'Trusts that it names, or whose milestones relate to it.')))
  declare readonly trusts: readonly FollowingTrust[];

  @Field(
    listOf(
      view(() => ClaimView, 'Claims that it helped or hindered a milestone, in the order of the world.'),
    ),
  )
  declare readonly claims: readonly ClaimView[];

  @Field(whole('How many events it has at that position: what If-Match takes.'))
  declare readonly version: number;
}
