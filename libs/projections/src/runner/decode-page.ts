import type { RecordedEvent } from '#event-log/port';
import { errorText } from './errors.ts';
import { parkedOf, behindParkedEvent, type ParkedEvent } from './parking.ts';
import type { RecordedFact } from './projection.ts';

/** A page of which every event is either read or parked. */
export interface DecodedPage {
  readonly facts: readonly RecordedFact[];
  readonly parked: readonly ParkedEvent[];
}

/** Streams and events of a page that are not taken in. */
export interface PageObstacles {
  /** Streams that stopped before, to which are added those that stop in the page. */
  readonly stopped: Set<string>;
  /** Events that are skipped, by their ids, with the error of each. */
  readonly skipped: ReadonlyMap<string, string>;
}

/**
 * Reads the events of a page. One that cannot be read is parked, and with it all that follow in its stream; so are those
 * of streams that have stopped before, and those that are skipped, which stop nothing. Streams that stop are added to
 * `stopped`.
 */
export function decodePage(
  page: readonly RecordedEvent[],
  { stopped, skipped }: PageObstacles,
  decode: (event: RecordedEvent) => RecordedFact,
): DecodedPage {
  const facts: RecordedFact[] = [];
  const parked: ParkedEvent[] = [];
  for (const event of page) {
    if (stopped.has(event.stream)) {
      parked.push(parkedOf(event, behindParkedEvent));
      continue;
    }
    const error = skipped.get(event.id);
    if (error !== undefined) {
      parked.push({ ...parkedOf(event, error), skipped: true });
      continue;
    }
    try {
      facts.push(decode(event));
    } catch (error) {
      stopped.add(event.stream);
      parked.push(parkedOf(event, errorText(error)));
    }
  }
  return { facts, parked };
}
