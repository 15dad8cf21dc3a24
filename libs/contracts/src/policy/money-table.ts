import { odsCode } from '#domain/schema';
import { oneOfViews, OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { ExportRequest, Replay } from '../replay/index.ts';
import { QueryParameter } from '../request/index.ts';
import { NamedTrust } from '../timeline/index.ts';
import { leadViews, type LeadTime } from '../trust/index.ts';
import { PolicySummary } from './policy-summary.ts';
import { MoneyStepView, MoneyView } from './policy-view.ts';

/** The question for money by policy, of one trust or at all. */
export class MoneyRequest extends ExportRequest {
  @QueryParameter(
    odsCode(
      'ODS code of a trust: only policies under which money names it, or a trust that it came from. Left out: all.',
    ),
  )
  declare readonly trust?: string;
}

/** Times in the life of a round, each as far as its dates tell. */
export class RoundTimesView {
  @OptionalProperty(oneOfViews(leadViews, 'From its first announcement to its first award.'))
  declare readonly toAward?: LeadTime;

  @OptionalProperty(oneOfViews(leadViews, 'From its first award to the first money that arrived.'))
  declare readonly toReceipt?: LeadTime;

  @OptionalProperty(oneOfViews(leadViews, 'From the opening for bids to the next deadline.'))
  declare readonly bidWindow?: LeadTime;

  @OptionalProperty(
    oneOfViews(leadViews, 'From its first award to the end of the last financial year that money is for.'),
  )
  declare readonly leftToSpend?: LeadTime;
}

/** A policy that carries money, with each figure that was named for it, and its times. */
export class RoundMoneyView {
  @Property(view(() => PolicySummary, 'What it is.'))
  declare readonly policy: PolicySummary;

  @Property(
    viewList(
      () => MoneyView,
      'Each figure as it was named, in the order of the world; never to be added. Of a trust: those for all, its own, and those of the trusts that it came from, each said to be theirs.',
    ),
  )
  declare readonly money: readonly MoneyView[];

  @Property(
    viewList(
      () => MoneyStepView,
      'Its approvals, awards, agreements, receipts and cuts of which the sum is not on record.',
    ),
  )
  declare readonly unsaid: readonly MoneyStepView[];

  @Property(
    view(
      () => RoundTimesView,
      'How long its steps took; of a trust, from the first announcement to its own award and its own money.',
    ),
  )
  declare readonly times: RoundTimesView;
}

/** Money by policy: every round, and every other policy for which a figure was named. */
export class MoneyTable {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @OptionalProperty(view(() => NamedTrust, 'The trust asked for, as it is called on that day.'))
  declare readonly trust?: NamedTrust;

  @Property(viewList(() => RoundMoneyView, 'The latest first, by their first entry.'))
  declare readonly rounds: readonly RoundMoneyView[];
}
