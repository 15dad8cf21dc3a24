import type { Day } from '#domain/kernel';

/** Days of knowledge, or log positions, from the first up to but without the last; left out: without end. */
export interface Span<Point> {
  readonly from?: Point;
  readonly to?: Point;
}

/** The version of a fact for every reader whose day of knowledge and log position lie within. */
export interface Rectangle<Version> {
  readonly known: Span<Day>;
  readonly recorded: Span<bigint> & { readonly from: bigint };
  readonly version: Version;
}

/** Recorded up to now: no later event of its fact has touched it. */
export const isOpen = ({ recorded }: Rectangle<unknown>): boolean => recorded.to === undefined;

/** A fact as first recorded: to all who come later, on every day since it was known. */
export const firstRectangle = <Version>(
  knownSince: Day | undefined,
  position: bigint,
  version: Version,
): Rectangle<Version> => ({
  known: knownSince === undefined ? {} : { from: knownSince },
  recorded: { from: position },
  version,
});

/**
 * The rectangles of one fact after a correction or retraction known on `knownOn` and recorded at `position`, which is
 * later than all before it. Every open strip that reaches beyond that day is closed at the position and cut at the day;
 * what lies beyond says what `fold` makes of the fact on the strip's first day. The rectangles still tile
 * [first known, ∞) × [first recorded, ∞): no overlap, no hole. n events give at most n(n+1)/2 rectangles.
 */
export const cut = <Version>(
  rectangles: readonly Rectangle<Version>[],
  knownOn: Day,
  position: bigint,
  fold: (knownAt: Day) => Version,
): readonly Rectangle<Version>[] =>
  rectangles.flatMap((rectangle) => {
    const { known } = rectangle;
    const endsBefore = known.to !== undefined && known.to <= knownOn;
    if (!isOpen(rectangle) || endsBefore) return [rectangle];

    const closed = { ...rectangle, recorded: { ...rectangle.recorded, to: position } };
    const recorded = { from: position };
    if (known.from !== undefined && known.from >= knownOn) {
      return [closed, { known, recorded, version: fold(known.from) }];
    }
    return [
      closed,
      { ...rectangle, known: { ...known, to: knownOn }, recorded },
      { known: { ...known, from: knownOn }, recorded, version: fold(knownOn) },
    ];
  });
