import { achievedBy, type AchievedPace, type Pace, type PublishedShare } from '#analysis/promise';
import type { AchievedPaceView, PaceView, PublishedShareView, ShareSeriesView } from '#contracts/policy';
import type { CoverageReported, CoverageSeriesRegistered } from '#domain/coverage';
import type { Reading } from '../replay/index.ts';
import { dateView, factOf, inOrder, visible } from '../timeline/index.ts';

/** A figure of a series, with what the source says of it. */
type Figure = PublishedShare & CoverageReported['data'];

/** A registered series of published shares, with its figures in the order of the world. */
export interface SeriesAt {
  readonly about: CoverageSeriesRegistered['data'];
  readonly figures: readonly Figure[];
}

/** Every registered series by its name, with the figures that hold for a day by the one asked for. */
export async function seriesAt(reading: Reading): Promise<ReadonlyMap<string, SeriesAt>> {
  const { asAt } = reading.replay;
  const rows = await inOrder(visible(reading).andWhere("e.category = 'coverage'")).getMany();
  const figures = Map.groupBy(
    rows.filter(({ fact, earliestOn }) => fact === 'entry' && earliestOn !== null && earliestOn <= asAt),
    ({ subject }) => subject,
  );
  return new Map(
    rows
      .filter(({ fact }) => fact === 'registration')
      .map((row) => {
        const about = factOf<CoverageSeriesRegistered>(row).event.data;
        const own = (figures.get(row.subject) ?? []).map((one): Figure => {
          const { id, event } = factOf<CoverageReported>(one);
          return { ...event.data, entryId: id, on: event.entry.occurred, knownOn: event.entry.knownOn };
        });
        return [about.series, { about, figures: own }];
      }),
  );
}

/** The series as an answer shows it, with the pace from its first figure to its last. */
export function seriesView({ about, figures }: SeriesAt, measures: boolean): ShareSeriesView {
  const [first] = figures;
  const last = figures.at(-1);
  const achieved = first && last && achievedBy(figures, first, last.on);
  return {
    series: about.series,
    title: about.title,
    scope: about.scope,
    measures,
    figures: figures.map(figureView),
    ...(achieved && { achieved: achievedView(achieved, figures) }),
  };
}

/** A figure as an answer shows it, by the id of its entry. */
export function shareView({ entryId }: PublishedShare, figures: readonly Figure[]): PublishedShareView {
  const figure = figures.find((one) => one.entryId === entryId);
  if (!figure) throw new Error(`no figure ${entryId} among those given`);
  return figureView(figure);
}

const figureView = ({ entryId, on, knownOn, sharePct, trustsWith, trustsTotal, basis }: Figure) => ({
  entryId,
  on: dateView(on),
  knownOn,
  sharePct,
  ...(trustsWith !== undefined && { trustsWith }),
  ...(trustsTotal !== undefined && { trustsTotal }),
  basis,
});

/** The pace up to a figure, as an answer shows it. */
export const achievedView = ({ to, pace }: AchievedPace, figures: readonly Figure[]): AchievedPaceView => ({
  to: shareView(to, figures),
  pace: paceView(pace),
});

/** A pace to four places: more than any published share tells. */
export const paceView = ({ leastPerMonth, mostPerMonth }: Pace): PaceView => ({
  leastPerMonth: toFourPlaces(leastPerMonth),
  mostPerMonth: toFourPlaces(mostPerMonth),
});

const toFourPlaces = (value: number): number => Math.round(value * 10_000) / 10_000;
