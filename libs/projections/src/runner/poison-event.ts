import pg from 'pg';
import { NotOfThisLog, LeaseLost, ReadModelsUnavailable, RebuildCutOff, RebuildOvertaken } from './errors.ts';

/** Bad data, broken integrity, a limit passed, an exception raised: the same event would fail again. */
const faultsOfData = /^(22|23|54|P0001)/;
const noFaultsOfEvents = [NotOfThisLog, LeaseLost, ReadModelsUnavailable, RebuildCutOff, RebuildOvertaken];

/**
 * True if an event may be to blame, so that it can be found and parked. A lost connection, a full disk, a deadlock or a
 * missing table is no event's fault: the page is tried again as it is, for otherwise the whole log would be parked.
 */
export function mayBePoisonEvent(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return faultsOfData.test(error.code ?? '');
  return !noFaultsOfEvents.some((kind) => error instanceof kind);
}
