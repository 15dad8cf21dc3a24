import { codebookEvents } from '../codebook/codebook-events.ts';
import { coverageEvents } from '../coverage/coverage-events.ts';
import { entryEvents } from '../entry/entry-events.ts';
import { fundingRoundEvents } from '../funding-round/funding-round-events.ts';
import { influenceEvents } from '../influence/influence-events.ts';
import { maturityEvents } from '../maturity/maturity-events.ts';
import { milestoneEvents } from '../milestone/milestone-events.ts';
import { policyEvents } from '../policy/policy-events.ts';
import { relationEvents } from '../relation/relation-events.ts';
import type { Declaration, EventsOf } from '../schema/index.ts';
import { standardEvents } from '../standard/standard-events.ts';
import { targetEvents } from '../target/target-events.ts';
import { trustEvents } from '../trust/trust-events.ts';

/** Every type of event that the record may hold, as it is declared beside its concept. */
export const declarations = {
  ...codebookEvents,
  ...trustEvents,
  ...policyEvents,
  ...fundingRoundEvents,
  ...standardEvents,
  ...targetEvents,
  ...milestoneEvents,
  ...influenceEvents,
  ...relationEvents,
  ...coverageEvents,
  ...maturityEvents,
  ...entryEvents,
};

/** Every event that the record may hold, by its type. */
export type DomainEvents = EventsOf<typeof declarations>;

/** The name of any event that the record may hold. */
export type EventType = keyof DomainEvents;

/** Every event that the record may hold. */
export type DomainEvent = DomainEvents[EventType];

/** The data of an event of a type. */
export type DataOfType<Type extends EventType> = DomainEvents[Type]['data'];

/** The name of a use case, such as `announce-policy`. */
export type UseCaseName = (typeof declarations)[EventType]['useCase'];

/** True for a type of event that this release knows. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(declarations, type);

/** The declaration of a type of event; undefined for a type that is none of ours. */
export const declarationOf = (type: string): Declaration | undefined =>
  isEventType(type) ? declarations[type] : undefined;

/** True of a type of event whose day may be told before it has come; what is told as done may not. */
export const mayLieAhead = (type: string): boolean => declarationOf(type)?.mayLieAhead === true;
