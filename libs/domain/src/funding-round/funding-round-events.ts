import type { DatedEvent } from '../kernel/index.ts';
import type { NationalFact } from '../policy/index.ts';

/** Money to one trust, or to trusts not named when `trust` is left out; what it is for, as named at the time. */
export interface Recipient {
  readonly trust?: string;
  readonly title?: string;
  readonly capabilities?: readonly string[];
  readonly supplier?: string;
  readonly product?: string;
}

/** The Treasury approves the money. */
export type FundingApproved = DatedEvent<'FundingApproved', NationalFact>;
/** Trusts may bid from this day on. */
export type BidsOpened = DatedEvent<'BidsOpened', NationalFact>;
/** The last day for bids. */
export type BidsClosed = DatedEvent<'BidsClosed', NationalFact>;
/** Money is given to one trust, or to trusts not named. */
export type FundingAwarded = DatedEvent<'FundingAwarded', NationalFact & Recipient>;
/** The terms of an award are signed. */
export type AgreementSigned = DatedEvent<'AgreementSigned', NationalFact & Recipient>;
/** Money has arrived. */
export type FundingReceived = DatedEvent<'FundingReceived', NationalFact & Recipient>;
/** The money is restated, spread anew or cut; an amount is the total that now holds. */
export type FundingRevised = DatedEvent<'FundingRevised', NationalFact>;
/** Money is taken back. */
export type FundingClawedBack = DatedEvent<'FundingClawedBack', NationalFact & Recipient>;

/** What can happen to a funding round beside what can happen to every policy. */
export type FundingEvent =
  | FundingApproved
  | BidsOpened
  | BidsClosed
  | FundingAwarded
  | AgreementSigned
  | FundingReceived
  | FundingRevised
  | FundingClawedBack;
