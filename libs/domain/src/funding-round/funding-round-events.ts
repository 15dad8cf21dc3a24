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
export type BidsOpened = DatedEvent<'BidsOpened', NationalFact>;
export type BidsClosed = DatedEvent<'BidsClosed', NationalFact>;
export type FundingAwarded = DatedEvent<'FundingAwarded', NationalFact & Recipient>;
export type AgreementSigned = DatedEvent<'AgreementSigned', NationalFact & Recipient>;
export type FundingReceived = DatedEvent<'FundingReceived', NationalFact & Recipient>;
export type FundingRevised = DatedEvent<'FundingRevised', NationalFact>;
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
