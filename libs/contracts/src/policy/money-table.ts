import { oneOfViews, OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';
import { leadViews, type LeadTime } from '../trust/index.ts';
import { PolicySummary } from './policy-summary.ts';
import { MoneyView } from './policy-view.ts';

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
    viewList(() => MoneyView, 'Each figure as it was named, in the order of the world; never to be added.'),
  )
  declare readonly money: readonly MoneyView[];

  @Property(view(() => RoundTimesView, 'How long its steps took.'))
  declare readonly times: RoundTimesView;
}

/** Money by policy: every round, and every other policy for which a figure was named. */
export class MoneyTable {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(viewList(() => RoundMoneyView, 'The latest first, by their first entry.'))
  declare readonly rounds: readonly RoundMoneyView[];
}
