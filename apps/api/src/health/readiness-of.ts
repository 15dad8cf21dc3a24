import type { Readiness } from '#contracts/health';
import type { ReadModelHealth } from '#read-models/health';

/** The projector says every second that it lives. */
const longestSilenceSeconds = 10;

/** What is said of the health of the read models; undefined: the database does not answer. */
export function readinessOf(health: ReadModelHealth | undefined): Readiness {
  if (!health) return { ready: false, database: 'down', because: 'The database does not answer.' };
  const { position, head, lagEvents, heartbeatAgeSeconds, parkedEvents } = health;
  const because = missing(health);
  return {
    ready: because === undefined,
    database: 'up',
    position: String(position),
    head: String(head),
    lagEvents: String(lagEvents),
    ...(heartbeatAgeSeconds !== undefined && { heartbeatAgeSeconds }),
    parkedEvents,
    ...(because !== undefined && { because }),
  };
}

function missing({ lagEvents, heartbeatAgeSeconds }: ReadModelHealth): string | undefined {
  if (heartbeatAgeSeconds === undefined) return 'Nobody keeps the read models: the projector is not running.';
  if (heartbeatAgeSeconds > longestSilenceSeconds) {
    return `The projector was last heard of ${heartbeatAgeSeconds.toFixed(0)} seconds ago.`;
  }
  return lagEvents > 0n ? `The read models are ${String(lagEvents)} events behind the log.` : undefined;
}
