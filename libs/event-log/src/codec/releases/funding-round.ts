import type { FundingEvent, Recipient } from '#domain/funding-round';
import type { NationalFact } from '#domain/policy';
import { optional } from '../field.ts';
import { listOf, text } from '../plain-fields.ts';
import { dated, type Releases } from '../released.ts';
import type { Shape } from '../shape.ts';
import { nationalFact } from './policy.ts';

const toRecipient: Shape<NationalFact & Recipient> = {
  ...nationalFact,
  trust: optional(text),
  title: optional(text),
  capabilities: optional(listOf(text)),
  supplier: optional(text),
  product: optional(text),
};

/** Events of a funding round. */
export const fundingReleases: Releases<FundingEvent> = {
  FundingApproved: dated(nationalFact),
  BidsOpened: dated(nationalFact),
  BidsClosed: dated(nationalFact),
  FundingAwarded: dated(toRecipient),
  AgreementSigned: dated(toRecipient),
  FundingReceived: dated(toRecipient),
  FundingRevised: dated(nationalFact),
  FundingClawedBack: dated(toRecipient),
};
