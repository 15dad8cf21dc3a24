import { errorText } from './errors.ts';
import { mayBePoisonEvent } from './poison-event.ts';
import { parkedOf, behindParkedEvent, type ParkedEvent } from './parking.ts';
import type { Projection, RecordedFact } from './projection.ts';
import type { Transaction } from './transaction.ts';

/**
 * Takes in what can be taken in of a page that cannot as a whole: halves it until the events at fault stand alone. These
 * are parked, and what follows them in their streams; streams that stop are added to `stopped`.
 */
export async function bisectPoisonEvents(
  projection: Projection,
  page: readonly RecordedFact[],
  stopped: Set<string>,
  tx: Transaction,
): Promise<readonly ParkedEvent[]> {
  const waiting = page
    .filter(({ stream }) => stopped.has(stream))
    .map((one) => parkedOf(one, behindParkedEvent));
  const going = page.filter(({ stream }) => !stopped.has(stream));
  const [first] = going;
  if (!first) return waiting;

  const error = await attempt(projection, going, tx);
  if (error === undefined) return waiting;
  if (going.length === 1) {
    stopped.add(first.stream);
    return [...waiting, parkedOf(first, error)];
  }
  const middle = Math.ceil(going.length / 2);
  const before = await bisectPoisonEvents(projection, going.slice(0, middle), stopped, tx);
  const after = await bisectPoisonEvents(projection, going.slice(middle), stopped, tx);
  return [...waiting, ...before, ...after];
}

/** Takes the page in, or leaves no trace of it and says why not. Rejects with what is no event's fault. */
async function attempt(
  projection: Projection,
  page: readonly RecordedFact[],
  tx: Transaction,
): Promise<string | undefined> {
  await tx.query('SAVEPOINT attempt');
  try {
    await projection.apply(page, tx);
  } catch (error) {
    if (!mayBePoisonEvent(error)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT attempt');
    return errorText(error);
  }
  await tx.query('RELEASE SAVEPOINT attempt');
  return undefined;
}
