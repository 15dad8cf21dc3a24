import type { ProjectionState, ProjectionView } from '#contracts/running';
import type { ReadModelHealth, StoredReadModel } from '#read-models/health';
import { longestSilenceSeconds, missingFor, readinessWithout } from '../health/readiness-of.ts';

/** Health of a projection, and when the first event that it has not taken in was recorded. */
export interface LookedAtProjection {
  readonly health: ReadModelHealth;
  /** ISO 8601; undefined where there is none. */
  readonly waitsSince?: string | undefined;
}

/** A projection as operators see it. */
export function projectionViewOf({ health, waitsSince }: LookedAtProjection, now: Date): ProjectionView {
  const { head, lagEvents } = health;
  const because = missingFor(health);
  return {
    ...storedView(health),
    state: stateOf(health),
    head: String(head),
    ...(lagEvents !== undefined && { lagEvents: String(lagEvents) }),
    lagSeconds: waitsSince === undefined ? 0 : secondsBetween(waitsSince, now),
    ...(because !== undefined && { because }),
  };
}

/** The same where the log does not answer, so that nobody knows how far behind it is. */
export function projectionWithoutLog(stored: StoredReadModel): ProjectionView {
  const { because = '' } = readinessWithout('log');
  return { ...storedView(stored), state: 'log-away', because };
}

const storedView = ({ name, position, heartbeatAgeSeconds, parkedEvents }: StoredReadModel) => ({
  name,
  position: String(position),
  ...(heartbeatAgeSeconds !== undefined && { heartbeatAgeSeconds }),
  parkedEvents,
});

function stateOf(health: ReadModelHealth): ProjectionState {
  const { difference, standsStill, heartbeatAgeSeconds, position, head } = health;
  if (difference !== undefined || standsStill !== undefined) return 'stands-still';
  if (heartbeatAgeSeconds === undefined) return 'no-projector';
  if (heartbeatAgeSeconds > longestSilenceSeconds) return 'silent';
  return position < head ? 'behind' : 'current';
}

/** The log and this process have clocks of their own: never less than nothing. */
const secondsBetween = (from: string, to: Date): number =>
  Math.max(0, Math.round((to.getTime() - Date.parse(from)) / 1000));
