import type { WrittenRequest } from '../writable/check-request.ts';

/** Most that one call may carry. */
export const kurrentDbBatchLimits = { requests: 250, events: 1_000, bytes: 4 * 1024 * 1024 } as const;

/**
 * As many requests from the front as fit in one call, up to the first that names a stream or an event id again: a stream
 * may be written to once in a call. Names that differ in capitals alone are one name there (KurrentDB 26.1).
 */
export function nextKurrentDbBatch(waiting: Iterable<WrittenRequest>): number[] {
  const rounds: number[] = [];
  const named = new Set<string>();
  let events = 0;
  let bytes = 0;
  for (const request of waiting) {
    const names = [`stream ${request.stream.toUpperCase()}`, ...request.events.map(({ id }) => id)];
    events += request.events.length;
    bytes += request.bytes;
    const full =
      rounds.length === kurrentDbBatchLimits.requests ||
      events > kurrentDbBatchLimits.events ||
      bytes > kurrentDbBatchLimits.bytes;
    if (rounds.length > 0 && (full || names.some((name) => named.has(name)))) break;
    rounds.push(0);
    for (const name of names) named.add(name);
  }
  return rounds;
}
