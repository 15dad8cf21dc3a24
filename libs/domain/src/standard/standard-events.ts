import type { DatedEvent, PartialDate } from '../kernel/index.ts';
import type { NationalFact } from '../policy/index.ts';

export type StandardDrafted = DatedEvent<'StandardDrafted', NationalFact>;
/** Suppliers have products that conform. */
export type StandardSupplierReady = DatedEvent<'StandardSupplierReady', NationalFact>;
export type StandardMandated = DatedEvent<
  'StandardMandated',
  NationalFact & { readonly conformBy: PartialDate }
>;

/** What can happen to a standard beside what can happen to every policy. */
export type StandardEvent = StandardDrafted | StandardSupplierReady | StandardMandated;
