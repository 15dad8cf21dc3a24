import type { DatedEvent, PartialDate } from '../kernel/index.ts';
import type { NationalFact } from '../policy/index.ts';

/** A draft is made known. */
export type StandardDrafted = DatedEvent<'StandardDrafted', NationalFact>;
/** Suppliers have products that conform. */
export type StandardSupplierReady = DatedEvent<'StandardSupplierReady', NationalFact>;
/** Those whom it binds must conform by a day. */
export type StandardMandated = DatedEvent<
  'StandardMandated',
  NationalFact & { readonly conformBy: PartialDate }
>;

/** What can happen to a standard beside what can happen to every policy. */
export type StandardEvent = StandardDrafted | StandardSupplierReady | StandardMandated;
