import { knownSince, effectiveEntry, type CorrectionEvent } from '#domain/entry';
import type { Day, Recorded } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import { cut, firstRectangle, type Rectangle } from './rectangles.ts';

/** The content of a fact within one rectangle. */
export interface Version {
  readonly event: DomainEvent;
  readonly retracted: boolean;
  /** True when it is not what was first recorded. */
  readonly corrected: boolean;
}

/** A fact, what was said about it since, and the rectangles that this makes. Closed rectangles may be left out. */
export interface FactHistory<Own extends Recorded<DomainEvent>> {
  readonly own: Own;
  readonly changes: readonly Recorded<CorrectionEvent>[];
  readonly rectangles: readonly Rectangle<Version>[];
}

/** The history of a fact that was just recorded. */
export const recordedFact = <Own extends Recorded<DomainEvent>>(own: Own): FactHistory<Own> => ({
  own,
  changes: [],
  rectangles: [firstRectangle(knownSince(own.event), own.position, asRecorded(own.event))],
});

const asRecorded = (event: DomainEvent): Version => ({ event, retracted: false, corrected: false });

/** The history with one more correction or retraction, recorded after all before it. */
export function withChange<Own extends Recorded<DomainEvent>>(
  history: FactHistory<Own>,
  change: Recorded<CorrectionEvent>,
): FactHistory<Own> {
  const changes = [...history.changes, change];
  const fold = (knownAt: Day): Version => versionOn(knownAt, history.own, changes);
  return {
    ...history,
    changes,
    rectangles: cut(history.rectangles, change.event.known.knownOn, change.position, fold),
  };
}

/** A fact with all changes so far, for a reader of that day, which is not before the fact was known. */
function versionOn(
  knownAt: Day,
  own: Recorded<DomainEvent>,
  changes: readonly Recorded<CorrectionEvent>[],
): Version {
  const now = effectiveEntry(own, changes, { knownAt });
  return now.is === 'unknown'
    ? asRecorded(own.event)
    : { event: now.event, retracted: now.is === 'retracted', corrected: now.event !== own.event };
}
