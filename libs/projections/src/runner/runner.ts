import { catchUp } from './catch-up.ts';
import { UnknownProjection } from './errors.ts';
import { followLog } from './follow-log.ts';
import { rebuild, type RebuildHooks } from './rebuild.ts';
import { retryParked } from './retry-parked.ts';
import { retryEvent, skipEvent, type ParkedOutcome, type SettleParked } from './settle-parked.ts';
import { projectionRun, type ProjectionRun, type RunnerOptions } from './runner-options.ts';
import type { RebuildResult } from './swap-in-copy.ts';

/** Keeps read models. Those methods that take a name reject with `UnknownProjection` where there is none. */
export interface Runner {
  /**
   * Follows the log with every projection until `signal` aborts; fulfilled when the pages in hand are written. Trouble
   * such as a lost database is told and tried again.
   */
  follow(signal: AbortSignal): Promise<void>;
  /** Brings every projection up to the head of the log once; the lowest position reached. */
  catchUp(): Promise<bigint>;
  /**
   * Makes a model again from the beginning of the log, beside the live one, and puts it in its place in one transaction.
   * Rejects with `RebuildUnderWay`, and with the reason of `signal` when told to stop: the live one is then as it was.
   */
  rebuild(name: string, signal?: AbortSignal, hooks?: RebuildHooks): Promise<RebuildResult>;
  /** Tries the parked events of a stream again; fulfilled with how many of them stay parked. */
  retryParked(name: string, stream: string): Promise<number>;
  /**
   * Tries a parked event again with what waits behind it, also one that is skipped; `settle` notes the outcome in the same
   * transaction. Rejects with `RebuildUnderWay`.
   */
  retryEvent(name: string, eventId: string, settle: SettleParked): Promise<ParkedOutcome>;
  /** Sets a parked event aside, so that its stream goes on without it. Rejects with `RebuildUnderWay`. */
  skipEvent(name: string, eventId: string, settle: SettleParked): Promise<ParkedOutcome>;
}

/** A runner of these projections over this log. It opens and closes nothing: log and pool stay the caller's. */
export function createRunner(options: RunnerOptions): Runner {
  const all = options.projections.map((projection) => projectionRun(options, projection));
  const one = (name: string): ProjectionRun => {
    const found = all.find(({ projection }) => projection.name === name);
    if (found) return found;
    throw new UnknownProjection(
      name,
      all.map(({ projection }) => projection.name),
    );
  };
  return {
    follow: async (signal) => {
      await Promise.all(all.map((each) => followLog(each, signal)));
    },
    catchUp: async () => {
      const reached = await Promise.all(all.map(catchUp));
      return reached.reduce((lowest, position) => (position < lowest ? position : lowest), reached[0] ?? 0n);
    },
    rebuild: async (name, signal, hooks) => await rebuild(one(name), signal, hooks),
    retryParked: async (name, stream) => await retryParked(one(name), stream),
    retryEvent: async (name, eventId, settle) => await retryEvent(one(name), eventId, settle),
    skipEvent: async (name, eventId, settle) => await skipEvent(one(name), eventId, settle),
  };
}
