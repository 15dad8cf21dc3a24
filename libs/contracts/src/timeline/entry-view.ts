/** A date as it is known, with the first and the last day that it may stand for. */
export interface DateView {
  readonly edtf: string;
  readonly earliestOn: string;
  readonly latestOn: string;
}

/** Money as named on one occasion; pence as text, because it may pass 2^53. Kinds are never added together. */
export interface AmountView {
  readonly pence: string;
  readonly kind: 'announced' | 'approved' | 'awarded' | 'received';
  readonly basis: 'exact' | 'ceiling' | 'sum' | 'not-stated';
  readonly period?: { readonly first: string; readonly last: string };
}

/** Where a fact is to be read. */
export interface SourceView {
  readonly title: string;
  readonly url: string;
  readonly publishedOn?: string;
}

/** What else an event says, as far as its type has it. */
export interface EntryDetail {
  readonly issuer?: string;
  readonly goal?: string;
  readonly due?: DateView;
  readonly amount?: AmountView;
  readonly note?: string;
  readonly closed?: 'window' | 'life';
  readonly supplier?: string;
  readonly product?: string;
  readonly definition?: number | 'not stated';
  readonly from?: string;
  readonly to?: string;
  readonly into?: string;
  readonly sharePct?: number;
  readonly trustsWith?: number;
  readonly trustsTotal?: number;
  readonly scope?: string;
  readonly basis?: string;
}

/** One dated fact on a timeline. */
export interface TimelineEntry {
  /** For good: the id of the event that made the entry. */
  readonly id: string;
  /** The stream that it belongs to, such as `policy-ltp-2019`. */
  readonly subject: string;
  readonly category: 'policy' | 'trust' | 'milestone' | 'coverage';
  readonly eventType: string;
  /** What the event type is called among people: 'announced', 'went live', 'renamed'. */
  readonly event: string;
  readonly title: string;
  /** Of a policy its kind, of a milestone its kind, else the category. */
  readonly kind: string;
  readonly capabilities: readonly string[];
  readonly policy?: string;
  readonly trust?: { readonly ods: string; readonly name: string };
  readonly occurred: DateView;
  /** The day asked for lies within the bounds: it may or may not have happened by then. */
  readonly mayHaveHappened: boolean;
  readonly knownOn: string;
  readonly knownBasis: 'source-dated' | 'assumed-on-occurrence' | 'recorded';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: SourceView;
  readonly position: string;
  readonly recordedAt: string;
  /** True when what is shown is not what was first recorded. */
  readonly corrected: boolean;
  readonly detail: EntryDetail;
}
