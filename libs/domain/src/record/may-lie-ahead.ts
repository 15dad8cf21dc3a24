import type { EventType } from './domain-event.ts';

/** Days that are set by decision: windows, ends, what comes into force. */
const ahead: ReadonlySet<string> = new Set<EventType>([
  'PolicyOpened',
  'PolicyLaunched',
  'PolicyCameIntoForce',
  'PolicyClosed',
  'PolicySuperseded',
  'PolicyWithdrawn',
  'PolicyMerged',
  'BidsOpened',
  'BidsClosed',
  'StandardMandated',
  'TrustMerged',
  'TrustClosed',
]);

/** True of a type of event whose day may be told before it has come; what is told as done may not. */
export const mayLieAhead = (type: string): boolean => ahead.has(type);
