import type { TimelineEntry } from '#contracts/timeline';
import { shareLabel } from '../labels/entry-labels.ts';
import { middleOf, spanOf, type DayNumber, type DaySpan } from '../picture/days.ts';

/** A share as published: never joined to a figure of another series, because what is counted differs. */
export interface Share {
  readonly entry: TimelineEntry;
  readonly span: DaySpan;
  readonly pct: number;
  /** The figure with its own denominator. */
  readonly figure: string;
  /** Basis of the figure, printed beside it. */
  readonly caveat: string;
}

/** A line between figures of one series, from point to point. */
export interface SeriesLine {
  readonly series: string;
  readonly points: readonly { readonly day: DayNumber; readonly pct: number }[];
}

/** The published shares in order of time. */
export function sharesOf(entries: readonly TimelineEntry[]): readonly Share[] {
  return entries
    .flatMap((entry): readonly Share[] =>
      entry.eventType === 'CoverageReported'
        ? [
            {
              entry,
              span: spanOf(entry.occurred),
              pct: entry.data.sharePct,
              figure: shareLabel(entry),
              caveat: entry.data.basis,
            },
          ]
        : [],
    )
    .sort((a, b) => middleOf(a.span) - middleOf(b.span));
}

/** Lines within a series alone; a series of one figure has none. */
export function seriesLines(shares: readonly Share[]): readonly SeriesLine[] {
  return [...Map.groupBy(shares, ({ entry }) => entry.subject)]
    .filter(([, own]) => own.length > 1)
    .map(([series, own]) => ({
      series,
      points: own.map(({ span, pct }) => ({ day: middleOf(span), pct })),
    }));
}

/** From the ten below the smallest share up to 100. */
export function shareScale(shares: readonly Share[]): { readonly least: number; readonly most: number } {
  const least = Math.min(...shares.map(({ pct }) => pct), 90);
  return { least: Math.max(0, Math.floor(least / 10) * 10), most: 100 };
}
