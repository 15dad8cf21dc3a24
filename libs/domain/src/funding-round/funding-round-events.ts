import { byPolicyLeads, nationalFields } from '../policy/policy-events.ts';
import {
  code,
  dated,
  events,
  fixed,
  line,
  list,
  odsCode,
  optional,
  type DataOf,
  type EventsOf,
} from '../schema/index.ts';

const recipientFields = {
  trust: optional(fixed(odsCode('The trust. Left out, the source names none.'))),
  title: optional(line('What it is for, as named at the time.')),
  capabilities: optional(
    list(code('capabilities', 'Codes of the capabilities that it is for.'), { least: 1, most: 20 }),
  ),
  supplier: optional(line('Supplier, as named at the time.')),
  product: optional(line('Product, as named at the time.')),
};

/** Money to one trust, or to trusts not named when `trust` is left out; what it is for, as named at the time. */
export type Recipient = DataOf<typeof recipientFields>;

const toRecipient = { ...nationalFields, ...recipientFields };

/** Everything that can happen to a funding round beside what can happen to every policy. */
export const fundingRoundEvents = events('policy', {
  /** The Treasury approves the money. */
  FundingApproved: dated(
    {
      ...byPolicyLeads,
      useCase: 'approve-funding',
      label: 'approved by the Treasury',
      says: 'The Treasury approved the money.',
    },
    nationalFields,
  ),
  /** Trusts may bid from this day on. */
  BidsOpened: dated(
    {
      ...byPolicyLeads,
      useCase: 'open-bids',
      label: 'opened for bids',
      says: 'Trusts may bid from this day on.',
      mayLieAhead: true,
    },
    nationalFields,
  ),
  /** The last day for bids. */
  BidsClosed: dated(
    {
      ...byPolicyLeads,
      useCase: 'close-bids',
      label: 'closed for bids',
      says: 'The last day for bids.',
      mayLieAhead: true,
    },
    nationalFields,
  ),
  /** Money is given to one trust, or to trusts not named. */
  FundingAwarded: dated(
    {
      ...byPolicyLeads,
      useCase: 'award-funding',
      label: 'awarded',
      says: 'Money was given to one trust, or to trusts not named.',
    },
    toRecipient,
  ),
  /** The terms of an award are signed. */
  AgreementSigned: dated(
    {
      ...byPolicyLeads,
      useCase: 'sign-agreement',
      label: 'agreement signed',
      says: 'The terms of an award were signed.',
    },
    toRecipient,
  ),
  /** Money has arrived. */
  FundingReceived: dated(
    { ...byPolicyLeads, useCase: 'receive-funding', label: 'money received', says: 'Money has arrived.' },
    toRecipient,
  ),
  /** The money is restated, spread anew or cut; an amount is the total that now holds. */
  FundingRevised: dated(
    {
      ...byPolicyLeads,
      useCase: 'revise-funding',
      label: 'revised',
      says: 'The money was restated, spread anew or cut: the amount is the total that is left.',
    },
    nationalFields,
  ),
  /** Money is taken back. */
  FundingClawedBack: dated(
    { ...byPolicyLeads, useCase: 'claw-back-funding', label: 'clawed back', says: 'Money was taken back.' },
    toRecipient,
  ),
});

type Events = EventsOf<typeof fundingRoundEvents>;

/** The award of money to one trust, or to trusts not named. */
export type FundingAwarded = Events['FundingAwarded'];

/** Anything that can be on record of a funding round beside what can be of every policy. */
export type FundingEvent = Events[keyof Events];
