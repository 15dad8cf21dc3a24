import type { WrittenRequest } from '../writable/check-request.ts';

/**
 * Most that one call may carry: small enough to answer in well under a second, large enough to be worth the round
 * trip.
 */
export const postgresBatchLimits = {
  requests: 500,
  events: 4_000,
  bytes: 8 * 1024 * 1024,
  rounds: 64,
} as const;

/**
 * Chooses the requests from the front that go in one call, a round for each: in order, up to the limits; the first
 * always goes. A request that names a stream or an event id of an earlier one in the batch is judged a round later:
 * it sees what that one did. Positions are given round by round, so one that is to be written in order waits for the
 * next call.
 */
export function nextPostgresBatch(waiting: Iterable<WrittenRequest>): number[] {
  const rounds: number[] = [];
  const nextRound = new Map<string, number>();
  let events = 0;
  let bytes = 0;
  for (const request of waiting) {
    const names = [request.stream, ...request.events.map(({ id }) => id)];
    const round = names.reduce((latest, name) => Math.max(latest, nextRound.get(name) ?? 0), 0);
    events += request.events.length;
    bytes += request.bytes;
    const full =
      rounds.length === postgresBatchLimits.requests ||
      events > postgresBatchLimits.events ||
      bytes > postgresBatchLimits.bytes ||
      round === postgresBatchLimits.rounds ||
      (round > 0 && request.inOrder === true);
    if (full && rounds.length > 0) break;
    rounds.push(round);
    for (const name of names) nextRound.set(name, round + 1);
  }
  return rounds;
}
