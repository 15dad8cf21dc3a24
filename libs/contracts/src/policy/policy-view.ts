import type { Replay } from '../replay/index.ts';
import type { AmountView, DateView, TimelineEntry } from '../timeline/index.ts';

/** A national policy of any kind, as at the day asked for. */
export interface PolicySummary {
  readonly ref: string;
  readonly kind: string;
  readonly title: string;
  readonly issuer: string;
  readonly capabilities: readonly string[];
  /** The last thing that had happened to it, such as 'announced', 'superseded'; 'nothing yet' before its first entry. */
  readonly status: string;
  readonly ended: boolean;
  readonly first?: DateView;
  readonly last?: DateView;
  readonly entries: number;
}

export interface PolicyList {
  readonly replay: Replay;
  readonly policies: readonly PolicySummary[];
}

/** A relation that goes out from this policy or comes in to it. */
export interface RelationView {
  readonly relation: string;
  readonly direction: 'out' | 'in';
  /** The other subject, such as `policy-ltp-2019`, and its title. */
  readonly subject: string;
  readonly title: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly knownOn: string;
}

/** One figure as it was named on one occasion; never to be added to another. */
export interface MoneyView {
  readonly entryId: string;
  readonly event: string;
  readonly occurred: DateView;
  readonly amount: AmountView;
}

/** A trust that an entry of the policy names, or whose milestone relates to it. */
export interface FollowingTrust {
  readonly ods: string;
  readonly name: string;
  readonly entryId: string;
  readonly title: string;
  readonly occurred: DateView;
}

export interface PolicyView {
  readonly replay: Replay;
  readonly policy: PolicySummary;
  readonly entries: readonly TimelineEntry[];
  readonly relations: readonly RelationView[];
  readonly money: readonly MoneyView[];
  readonly trusts: readonly FollowingTrust[];
}
