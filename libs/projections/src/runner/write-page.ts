import type { RecordedEvent } from '#event-log/port';
import { advance, type Checkpoint } from './checkpoint.ts';
import { checkLast, knownAfter } from './own-log.ts';
import type { ProjectionRun } from './runner-options.ts';
import { applyPage } from './apply-page.ts';

/**
 * Writes a page to the live tables and moves the checkpoint to its last event, in one transaction: both or neither.
 * Rejects with `LeaseLost` if the checkpoint does not stand where `held` says, and with `NotOfThisLog` if the log no longer
 * holds what was taken in before: a page that was read from another log is not written.
 */
export async function writePage(
  run: ProjectionRun,
  held: Checkpoint,
  page: readonly RecordedEvent[],
): Promise<Checkpoint> {
  const { pool, projection, decode, tell } = run;
  const position = page.at(-1)?.position ?? held.position;
  await checkLast(run, held);
  const to = { position, known: await knownAfter(run, held.known, page) };
  const parked = await applyPage(
    { pool, projection, decode, schema: 'read', first: (tx) => advance(tx, projection, held, to) },
    page,
  );
  if (parked.length > 0) tell({ is: 'parked', projection: projection.name, events: parked });
  return { ...held, ...to };
}
