import { StreamNotFound, type RecordedEvent } from '#event-log/port';
import { firstIdOf, type ComparedLog, type KnownEvent, type KnownLog } from './known-log.ts';

/**
 * Reason why a read model cannot go on with a log: it was made from another one; it is ahead of it; or at its
 * position the log has something else than what it took in, or nothing.
 */
export interface LogDifference {
  readonly is: 'another-log' | 'ahead' | 'elsewhere';
  /** In a sentence, without what to do. */
  readonly because: string;
}

/** Position of a read model, and what it knows of the log that it has come through. */
export interface ComparedModel {
  readonly name: string;
  readonly position: bigint;
  readonly known: KnownLog;
  /** It takes in events of every type: then its position is that of the last one. */
  readonly takesAll: boolean;
}

/**
 * Compares a read model with a log: by the log's end, its first event, and the last one that was taken in, wherever an
 * engine has its positions. Undefined where it may go on. Rejects with `LogUnavailable`.
 */
export async function compareWithLog(
  log: ComparedLog,
  model: ComparedModel,
): Promise<LogDifference | undefined> {
  const { name, position, known } = model;
  if (position === 0n) return undefined;
  const firstId = await firstIdOf(log);
  if (firstId === undefined)
    return another(`${name} stands at position ${String(position)}, and the log is empty`);
  if (known.firstId !== undefined && known.firstId !== firstId) {
    return another(
      `${name} was made from another log: that one began with event ${known.firstId}, this one with ${firstId}`,
    );
  }
  const head = await log.head();
  if (position > head) {
    const because = `${name} stands at position ${String(position)}, and the log ends at ${String(head)}`;
    return { is: 'ahead', because: `${because}: it holds what the log does not.` };
  }
  return compareLast(log, model);
}

const another = (because: string): LogDifference => ({ is: 'another-log', because: `${because}.` });

/** The same for the last event alone: cheap enough to be asked before each page. */
export async function compareLast(
  log: ComparedLog,
  { name, position, known: { last }, takesAll }: ComparedModel,
): Promise<LogDifference | undefined> {
  if (!last) return undefined;
  if (last.position > position || (takesAll && last.position !== position)) {
    return elsewhere(
      `${name} stands at position ${String(position)}, and the last event that it took in at ${String(last.position)}`,
    );
  }
  const there = await eventAt(log, last);
  if (there?.id === last.id && there.position === last.position) return undefined;
  const found = there === undefined ? 'no event' : `event ${there.id} at position ${String(there.position)}`;
  return elsewhere(
    `${name} took in event ${last.id} at position ${String(last.position)} (${last.stream}, version ` +
      `${String(last.version)}), and the log has ${found} there`,
  );
}

const elsewhere = (because: string): LogDifference => ({ is: 'elsewhere', because: `${because}.` });

async function eventAt(
  log: ComparedLog,
  { stream, version }: KnownEvent,
): Promise<RecordedEvent | undefined> {
  try {
    for await (const event of log.readStream(stream, { from: version, limit: 1 })) return event;
  } catch (error) {
    if (!(error instanceof StreamNotFound)) throw error;
  }
  return undefined;
}
