import { behindParkedEvent } from '#projections/runner';
import type { ParkedReason } from '#contracts/running';

const words: Readonly<Record<ParkedReason, string>> = {
  waits: 'It waits behind an event of its stream that is parked.',
  'unknown-event':
    'This release does not know its type, or how that type is written: a later release wrote it.',
  'malformed-event': 'It does not hold what an event of its type holds.',
  'not-on-record': 'It speaks of something that is not on record.',
  'refused-by-database': 'The database refused what was made of it.',
  'not-taken-in': 'The projection could not take it in.',
};

/** Beginnings of what the runner notes of an error, its code first. */
const kinds: readonly (readonly [RegExp, ParkedReason])[] = [
  [/^event-log\/unknown-/, 'unknown-event'],
  [/^event-log\/malformed-/, 'malformed-event'],
  [/^timeline\/(?:no-such-fact|unborn-subject|unknown-subject): /, 'not-on-record'],
  // SQLSTATE: bad data, broken integrity, a limit passed, an exception raised.
  [/^(?:22|23|54|P0)[0-9A-Z]{3}: /, 'refused-by-database'],
];

/** The reason for which an event is parked, without what is internal: values, statements and names of constraints. */
export function parkedReasonOf(error: string): { readonly reason: ParkedReason; readonly because: string } {
  const reason =
    error === behindParkedEvent
      ? 'waits'
      : (kinds.find(([pattern]) => pattern.test(error))?.[1] ?? 'not-taken-in');
  return { reason, because: words[reason] };
}
