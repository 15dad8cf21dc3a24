import type { Day } from '#domain/kernel';

/** The side of a comparison that clocks are of, as the names of parameters begin; the only one has no name. */
export type ReplaySide = '' | 'against.';

/** The day of knowledge that was asked for is not over yet. */
export class KnownAfterToday extends Error {
  readonly code = 'replay/known-after-today';
  constructor(
    readonly knownAt: Day,
    readonly today: Day,
    readonly side: ReplaySide = '',
  ) {
    super(`Nobody can say what will be known on ${knownAt}: give a day up to today, ${today}.`);
  }
}

/** The read model does not stand at that position yet, or the log never reached it. */
export class PositionNotReached extends Error {
  readonly code = 'replay/position-not-reached';
  constructor(
    readonly atPosition: bigint,
    readonly reached: bigint,
    readonly side: ReplaySide = '',
  ) {
    super(
      `What is recorded is known here up to position ${reached}, not ${atPosition}: try again, or give less.`,
    );
  }
}
