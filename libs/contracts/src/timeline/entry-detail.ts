import { Field, link, number, oneOf, Optional, text, view, day, whole, wholeOr } from '../field/index.ts';
import { AmountView } from './amount-view.ts';
import { DateView } from './date-view.ts';
import { FreeTextView } from './free-text-view.ts';

/** Where a fact is to be read. */
export class SourceView {
  @Field(text('What the source is called.'))
  declare readonly title: string;

  @Field(link('Where it is.'))
  declare readonly url: string;

  @Optional(day('The day on which it was published.'))
  declare readonly publishedOn?: string;
}

/** Where more is to be read about a milestone. */
export class EvidenceView {
  @Field(text('What it is called.'))
  declare readonly title: string;

  @Field(link('Where it is.'))
  declare readonly url: string;
}

/** What else an entry says, as far as its type of event has it. */
export class EntryDetail {
  @Optional(text('The body that acted, where it is not the body that issued the policy.'))
  declare readonly issuer?: string;

  @Optional(text('The goal set or restated.'))
  declare readonly goal?: string;

  @Optional(
    view(
      () => DateView,
      'The date promised for the goal, or planned for the milestone; of a mandate the day to conform by.',
    ),
  )
  declare readonly due?: DateView;

  @Optional(view(() => DateView, 'Of a mandate that names a goal too: the date promised for that goal.'))
  declare readonly goalDue?: DateView;

  @Optional(text('Of a promise: how it is measured.'))
  declare readonly measure?: string;

  @Optional(number('Of a promise: how much of it, in per cent.'))
  declare readonly thresholdPct?: number;

  @Optional(view(() => AmountView, 'Money named on this occasion.'))
  declare readonly amount?: AmountView;

  @Optional(text('A short detail.'))
  declare readonly note?: string;

  @Optional(
    oneOf(['window', 'life'], 'What closed: a window (of a call or an exercise), or the policy for good.'),
  )
  declare readonly closed?: 'window' | 'life';

  @Optional(text('As named at the time.'))
  declare readonly supplier?: string;

  @Optional(text('As named at the time.'))
  declare readonly product?: string;

  @Optional(
    wholeOr('not stated', 'Version of the definition that was met: it asked for less in 2022 than in 2025.'),
  )
  declare readonly definition?: number | 'not stated';

  @Optional(text('What it was before: a name, a type, a region.'))
  declare readonly from?: string;

  @Optional(text('What it became.'))
  declare readonly to?: string;

  @Optional(text('ODS code of the trust that it went into.'))
  declare readonly into?: string;

  @Optional(oneOf(['whole', 'part', 'not-stated'], 'Of a merger: how much of the trust went there.'))
  declare readonly part?: 'whole' | 'part' | 'not-stated';

  @Optional(number('Share of trusts, in per cent, as published.'))
  declare readonly sharePct?: number;

  @Optional(whole('Trusts counted in the share.'))
  declare readonly trustsWith?: number;

  @Optional(whole('Trusts that the share is of.'))
  declare readonly trustsTotal?: number;

  @Optional(text('Which trusts the figure speaks of.'))
  declare readonly scope?: string;

  @Optional(text('How a figure came about; of a merger who says so: ods, published or inferred.'))
  declare readonly basis?: string;

  @Optional(oneOf(['deferred', 'stopped', 'incident', 'not stated'], 'Of a setback: what kind.'))
  declare readonly setback?: 'deferred' | 'stopped' | 'incident' | 'not stated';

  @Optional(
    oneOf(
      ['unreviewed', 'verified', 'disputed', 'answered'],
      'Of a milestone: how it stands with reviewers, as at the day asked for.',
    ),
  )
  declare readonly review?: 'unreviewed' | 'verified' | 'disputed' | 'answered';

  @Optional(view(() => EvidenceView, 'The evidence that was attached.'))
  declare readonly evidence?: EvidenceView;

  @Optional(text('Of an answer: the entry that disputed the milestone.'))
  declare readonly dispute?: string;

  @Optional(oneOf(['helped', 'hindered'], 'Of a claim: which way the policy bore on the milestone.'))
  declare readonly direction?: 'helped' | 'hindered';

  @Optional(text('Of a claim: code of the mechanism by which it did.'))
  declare readonly mechanism?: string;

  @Optional(text('Of a claim: id of the milestone.'))
  declare readonly milestone?: string;

  @Optional(view(() => FreeTextView, 'Of a claim: what the trust says, in words.'))
  declare readonly statement?: FreeTextView;

  @Optional(view(() => FreeTextView, 'Why: it was withdrawn, disputed, contested.'))
  declare readonly reason?: FreeTextView;

  @Optional(view(() => FreeTextView, 'What the trust answers to a dispute.'))
  declare readonly answer?: FreeTextView;

  @Optional(view(() => FreeTextView, 'What a reviewer or a trust wrote beside it.'))
  declare readonly remark?: FreeTextView;
}
