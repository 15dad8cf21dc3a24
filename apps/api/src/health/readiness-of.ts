import type { Readiness } from '#contracts/health';
import type { ReadModelHealth } from '#read-models/health';

/** The projector says every second that it lives. */
export const longestSilenceSeconds = 10;

/** Part that does not answer. */
export type Away = 'database' | 'log';

/** Readiness when one of the two does not answer; without the database, nothing can be answered at all. */
export const readinessWithout = (away: Away): Readiness =>
  away === 'database'
    ? { ready: false, database: 'down', because: 'The database does not answer.' }
    : {
        ready: false,
        database: 'up',
        log: 'down',
        because:
          'The log does not answer, though the database of the read models does: what was recorded before can be read.',
      };

/** Readiness by the health of the read models. */
export function readinessOf(health: ReadModelHealth): Readiness {
  const { position, head, lagEvents, heartbeatAgeSeconds, parkedEvents, difference } = health;
  const because = missingFor(health);
  return {
    ready: because === undefined,
    database: 'up',
    log: 'up',
    readModels: difference?.is ?? (position < head ? 'behind' : 'current'),
    position: String(position),
    head: String(head),
    ...(lagEvents !== undefined && { lagEvents: String(lagEvents) }),
    ...(heartbeatAgeSeconds !== undefined && { heartbeatAgeSeconds }),
    parkedEvents,
    ...(because !== undefined && { because }),
  };
}

/** Part that is missing for the read models to be relied on, in a sentence; undefined where nothing is. */
export function missingFor(health: ReadModelHealth): string | undefined {
  const { name, position, head, lagEvents, heartbeatAgeSeconds, difference, standsStill } = health;
  const notItsOwn = difference?.because ?? standsStill;
  if (notItsOwn !== undefined)
    return `The read models are not of this log: ${notItsOwn} Do this: npx throughline rebuild ${name}`;
  if (heartbeatAgeSeconds === undefined) return 'Nobody keeps the read models: the projector is not running.';
  if (heartbeatAgeSeconds > longestSilenceSeconds) {
    return `The projector was last heard of ${heartbeatAgeSeconds.toFixed(0)} seconds ago.`;
  }
  if (lagEvents === 0n) return undefined;
  return lagEvents === undefined
    ? `The read models are behind the log, at position ${String(position)} of ${String(head)}.`
    : `The read models are ${String(lagEvents)} ${lagEvents === 1n ? 'event' : 'events'} behind the log.`;
}
