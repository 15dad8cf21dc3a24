import type { PromiseLineView, PublishedShareView, ShareSeriesView } from '#contracts/policy';
import { countedLabel, monthYearLabel, paceFigures, pctLabel } from '../labels/promise-labels.ts';
import { yearsSpan } from '../picture/axis.ts';
import { dayNumber, middleOf, spanOf, type DayNumber, type DaySpan } from '../picture/days.ts';
import type { MeasureText } from '../picture/fit-text.ts';
import { placeLabels, type Box, type PlacedLabel, type WantedLabel } from '../picture/place-labels.ts';
import { timeScale, type TimeScale } from '../picture/scale.ts';

/** A place in the picture, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** The path of a promise, under the number that it has in the table. */
export interface DrawnPath {
  readonly number: number;
  readonly from: Place;
  readonly to: Place;
}

/** A published share in the picture: on the line of its series, or apart. */
export interface DrawnShare extends Place {
  readonly entryId: string;
  readonly measures: boolean;
}

/** A hedgehog: paths of promises over the shares then published, with words that never cover one another. */
export interface Hedgehog {
  readonly domain: DaySpan;
  readonly scale: TimeScale;
  /** The frame of the plot, without the margins for the years above and the shares to the left. */
  readonly plot: Box;
  readonly ticks: readonly { readonly pct: number; readonly y: number }[];
  readonly paths: readonly DrawnPath[];
  readonly lines: readonly (readonly Place[])[];
  readonly shares: readonly DrawnShare[];
  readonly todayX: number;
  readonly labels: readonly (PlacedLabel & { readonly of: 'path' | 'share' })[];
}

/** The size of the picture, and whether it has room for words. */
export interface HedgehogRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  /** On narrow screens promises have the number of their row alone. */
  readonly words: boolean;
  readonly measure: MeasureText;
}

const margin = { left: 46, top: 38, right: 12, bottom: 10 };
/** Room to the right of the years, for the words of what fell due last. */
const wordsPx = 130;
/** Room above all of them, for the words of promises of all. */
const headPx = 56;
const markPx = 6;

interface Scales {
  readonly x: (day: DayNumber) => number;
  readonly y: (pct: number) => number;
}

/** Lays a line of promises out; undefined where none of its promises has a path. */
export function hedgehog(line: PromiseLineView, asAt: string, room: HedgehogRoom): Hedgehog | undefined {
  const drawn = pathsIn(line);
  if (drawn.length === 0) return undefined;
  const domain = yearsOf(line, drawn, asAt);
  const figures = line.series.flatMap((series) =>
    series.figures.filter(isIn(domain)).map((share) => ({ share, series })),
  );
  const plot = {
    left: margin.left,
    top: margin.top,
    right: room.widthPx - margin.right - (room.words ? wordsPx : 0),
    bottom: room.heightPx - margin.bottom,
  };
  const scale = timeScale(domain, plot.right - plot.left);
  const least = leastShare([
    ...figures.map(({ share }) => share.sharePct),
    ...drawn.map(({ path }) => path.sharePct),
  ]);
  const y = (pct: number) =>
    plot.bottom - ((pct - least) / (100 - least)) * (plot.bottom - plot.top - headPx);
  const scales: Scales = { x: (day) => plot.left + scale.x(day), y };
  const paths = drawn.map(({ number, path }) => ({
    number,
    from: { x: scales.x(middleOf(spanOf(path.startsOn))), y: y(path.from.sharePct) },
    to: { x: scales.x(middleOf(spanOf(path.by))), y: y(path.sharePct) },
  }));
  const shares = figures.map(({ share, series }) => ({
    entryId: share.entryId,
    measures: series.measures,
    ...placeOf(share, scales),
  }));
  const lines = line.series
    .filter(({ measures }) => measures)
    .map(({ figures: own }) =>
      own
        .filter(isIn(domain))
        .map((share) => placeOf(share, scales))
        .sort((one, other) => one.x - other.x),
    );
  const todayX = scales.x(dayNumber(asAt) + 0.5);
  return {
    domain,
    scale,
    plot,
    ticks: ticksFrom(least).map((pct) => ({ pct, y: y(pct) })),
    paths,
    lines,
    shares,
    todayX,
    labels: labelsOf({ drawn, paths, figures, shares, lines, plot, todayX }, room),
  };
}

const placeOf = ({ on, sharePct }: PublishedShareView, { x, y }: Scales): Place => ({
  x: x(middleOf(spanOf(on))),
  y: y(sharePct),
});

/** Every path of a line, under the number of its promise. */
const pathsIn = ({ promises }: PromiseLineView) =>
  promises.flatMap(({ paths }, at) => paths.map((path) => ({ number: at + 1, path })));

type NumberedPath = ReturnType<typeof pathsIn>[number];

/** Whole years that hold every path, the shares that measure them since, and the day asked for. */
function yearsOf({ series }: PromiseLineView, drawn: readonly NumberedPath[], asAt: string): DaySpan {
  const begun = drawn.map(({ path }) => path.startsOn.earliestOn).sort()[0] ?? asAt;
  const measured = series.filter(({ measures }) => measures).flatMap(({ figures }) => figures);
  const days = [
    ...drawn.flatMap(({ path }) => [path.startsOn.earliestOn, path.by.latestOn]),
    ...measured.map(({ on }) => on.latestOn).filter((on) => on >= begun),
    asAt,
  ].sort();
  const yearOf = (day: string | undefined) => Number((day ?? asAt).slice(0, 4));
  return yearsSpan(yearOf(days[0]), yearOf(days.at(-1)));
}

const isIn =
  ({ from, to }: DaySpan) =>
  ({ on }: PublishedShareView): boolean => {
    const day = middleOf(spanOf(on));
    return day >= from && day < to;
  };

/** Five or more below the smallest share, in fives. */
const leastShare = (shares: readonly number[]): number =>
  Math.max(0, Math.floor((Math.min(...shares) - 1) / 5) * 5);

function ticksFrom(least: number): readonly number[] {
  const step = 100 - least > 40 ? 20 : 5;
  return Array.from({ length: Math.floor((100 - least) / step) + 1 }, (_, index) => 100 - index * step);
}

interface Drawn {
  readonly drawn: readonly NumberedPath[];
  readonly paths: readonly DrawnPath[];
  readonly figures: readonly { readonly share: PublishedShareView; readonly series: ShareSeriesView }[];
  readonly shares: readonly DrawnShare[];
  readonly lines: readonly (readonly Place[])[];
  readonly plot: Box;
  readonly todayX: number;
}

/** The trusts that a figure counts: of a series apart, which trusts at all. */
const ofWhom = (share: PublishedShareView, { measures, scope }: ShareSeriesView): string =>
  [measures || share.trustsTotal !== undefined ? countedLabel(share) : '', measures ? '' : scope]
    .filter(Boolean)
    .join(', ');

/** Words of promises first, then of shares: where there is no room, a share is told by the list alone. */
function labelsOf(
  { drawn, paths, figures, shares, lines, plot, todayX }: Drawn,
  { words, measure, widthPx }: HedgehogRoom,
): Hedgehog['labels'] {
  const around = ({ x, y }: Place): Box => ({
    left: x - markPx,
    top: y - markPx,
    right: x + markPx,
    bottom: y + markPx,
  });
  const ends = drawn.flatMap(({ number, path }, at): WantedLabel[] => {
    const to = paths[at]?.to;
    const said = `${number}: ${pctLabel(path.sharePct)} by ${monthYearLabel(path.by.latestOn)}, ${paceFigures(path.pace)} a month`;
    return to ? [{ key: `path-${at}`, ...to, texts: words ? [said, String(number)] : [String(number)] }] : [];
  });
  const starts = [...new Map(paths.map(({ number, from }) => [number, from]))].map(
    ([number, from]): WantedLabel => ({ key: `path-start-${number}`, ...from, texts: [String(number)] }),
  );
  const told = figures.flatMap(({ share, series }, at): WantedLabel[] => {
    const place = shares[at];
    const said = `${pctLabel(share.sharePct)}, ${ofWhom(share, series)}`;
    return place
      ? [{ key: share.entryId, x: place.x, y: place.y, texts: words ? [said] : [pctLabel(share.sharePct)] }]
      : [];
  });
  const placed = placeLabels(
    [...ends.toSorted((a, b) => b.x - a.x), ...starts, ...told],
    {
      frame: { ...plot, right: widthPx },
      marks: [...paths.flatMap(({ from, to }) => [from, to]), ...shares].map(around),
      lines: [
        { x1: todayX, y1: plot.top, x2: todayX, y2: plot.bottom },
        ...paths.map(({ from, to }) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y })),
        ...lines.flatMap((line) =>
          line
            .slice(1)
            .map((to, at) => ({ x1: line[at]?.x ?? to.x, y1: line[at]?.y ?? to.y, x2: to.x, y2: to.y })),
        ),
      ],
    },
    measure,
  );
  const ofShares = new Set(shares.map(({ entryId }) => entryId));
  return placed.map((one) => ({ ...one, of: ofShares.has(one.key) ? 'share' : 'path' }));
}
