import { byPolicyLeads, nationalFields } from '../policy/policy-events.ts';
import { date, dated, events, type EventsOf } from '../schema/index.ts';

/** Everything that can happen to a standard beside what can happen to every policy. */
export const standardEvents = events('policy', {
  /** A draft is made known. */
  StandardDrafted: dated(
    { ...byPolicyLeads, useCase: 'draft-standard', label: 'drafted', says: 'A draft was made known.' },
    nationalFields,
  ),
  /** Suppliers have products that conform. */
  StandardSupplierReady: dated(
    {
      ...byPolicyLeads,
      useCase: 'report-supplier-readiness',
      label: 'suppliers ready',
      says: 'Suppliers have products that conform.',
    },
    nationalFields,
  ),
  /** Those whom it binds must conform by a day. */
  StandardMandated: dated(
    {
      ...byPolicyLeads,
      useCase: 'mandate-standard',
      label: 'mandated',
      says: 'Those whom it binds must conform by a day.',
      mayLieAhead: true,
    },
    { ...nationalFields, conformBy: date('By when they must conform.') },
  ),
});

type Events = EventsOf<typeof standardEvents>;

/** The mandate of a standard. */
export type StandardMandated = Events['StandardMandated'];

/** Anything that can be on record of a standard beside what can be of every policy. */
export type StandardEvent = Events[keyof Events];
