import type { Entry } from '#domain/kernel';
import { declarationOf, type DomainEvent } from '#domain/record';

/** Every event that makes an entry. */
export type DatedDomainEvent = Extract<DomainEvent, { readonly entry: Entry }>;

/** Of milestones reached, by kind: what people say instead of 'reached'. */
const reachedLabels: ReadonlyMap<string, string> = new Map([
  ['epr-contract', 'contract signed'],
  ['epr-go-live', 'went live'],
  ['epma-go-live', 'went live'],
  ['shared-care-record-live', 'went live'],
  ['patient-portal-live', 'went live'],
  ['gde-selected', 'named'],
  ['fast-follower-selected', 'named'],
  ['digital-aspirant-selected', 'named'],
  ['scan4safety', 'named'],
  ['gde-accredited', 'accredited'],
  ['emram-5', 'validated'],
  ['emram-6', 'validated'],
  ['emram-7', 'validated'],
]);

/** The label of an event of that type, and of that kind of milestone: `went live`; a type without one goes by itself. */
export const eventLabel = (type: string, kind: string): string =>
  (type === 'MilestoneReached' ? reachedLabels.get(kind) : undefined) ?? declarationOf(type)?.label ?? type;
