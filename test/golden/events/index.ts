import type { DomainEvent, EventType } from '#domain/record';
import type { ByType } from './by-type.ts';
import { local } from './local.ts';
import { national } from './national.ts';
import { record } from './record.ts';

/** What each golden file says, as the domain says it today: one that is missing does not compile. */
export const examples: ByType<DomainEvent> = { ...national, ...local, ...record };

/** What golden files of older versions say where that is not what the example says: until then, reasons stood in the event. */
export const formerly: { readonly [Type in EventType]?: readonly ByType<DomainEvent>[Type][] } = {
  MilestoneWithdrawn: [saying(examples.MilestoneWithdrawn, { reason: 'Supplier left.' })],
  RelationWithdrawn: [saying(examples.RelationWithdrawn, { reason: 'Wrong policy.' })],
  EntryCorrected: [saying(examples.EntryCorrected, { reason: 'Misread.' })],
  EntryRetracted: [saying(examples.EntryRetracted, { reason: 'Another trust’s.' })],
};

function saying<Event extends DomainEvent>(event: Event, data: Partial<Event['data']>): Event {
  return { ...event, data: { ...event.data, ...data } };
}
