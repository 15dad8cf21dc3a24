import type { Checkpoint } from './checkpoint.ts';
import { beat } from './heartbeat.ts';
import type { ProjectionRun } from './runner-options.ts';

/**
 * Says that it lives while it works, and stops when it hears that somebody else has taken over, or that all is not well,
 * even if nothing happens.
 */
export async function withHeartbeat<Result>(
  { pool, projection, heartbeatMs }: ProjectionRun,
  held: Checkpoint,
  signal: AbortSignal,
  work: (until: AbortSignal) => Promise<Result>,
  isWell: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<Result> {
  const lost = new AbortController();
  let beating = false;
  const heart = setInterval(() => {
    if (beating) return;
    beating = true;
    beat(pool, projection, held)
      .then(async (mine) => {
        if (!mine || !(await isWell())) lost.abort();
      })
      .catch(() => undefined)
      .finally(() => (beating = false));
  }, heartbeatMs);
  try {
    return await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(heart);
  }
}
