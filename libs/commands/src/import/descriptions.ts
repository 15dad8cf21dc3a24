import type { Day, Source } from '#domain/kernel';
import type { SeriesDescription } from './coverage.ts';
import { aDay, aFlag, aList, aNumber, anObject, aSource, aText, type JsonReader } from './json.ts';
import type { RoundDescription } from './maturity.ts';
import type { MeasureDescription } from './national-figures.ts';
import type { KnownSources } from './sources.ts';

const series: JsonReader<SeriesDescription> = anObject<SeriesDescription>({
  series: aText,
  title: aText,
  milestoneKind: aText,
  capability: aText,
  scope: aText,
  basisBegins: aText,
  source: aSource,
});

const measure: JsonReader<MeasureDescription> = anObject<MeasureDescription>({
  instrument: aText,
  measure: aText,
  series: aText,
  title: aText,
  milestoneKind: aText,
  capability: aText,
  scope: aText,
});

interface Round {
  file: string;
  instrument: string;
  round: string;
  title: string;
  scaleMax: number;
  selfAssessed: boolean;
  knownOn: Day;
  source: Source;
}

const round: JsonReader<Round & { policy?: string }> = anObject<Round, { policy: string }>(
  {
    file: aText,
    instrument: aText,
    round: aText,
    title: aText,
    scaleMax: aNumber,
    selfAssessed: aFlag,
    knownOn: aDay,
    source: aSource,
  },
  { policy: aText },
);

/** The series of `coverage-series.json`. Throws `UnfitJson`. */
export const seriesDescriptions = (json: unknown): readonly SeriesDescription[] => aList(series)(json, '');

/** The series of `national-series.json`. Throws `UnfitJson`. */
export const measureDescriptions = (json: unknown): readonly MeasureDescription[] => aList(measure)(json, '');

/** The rounds of `maturity-rounds.json`, by the name of the file that holds their scores. Throws `UnfitJson`. */
export const roundDescriptions = (json: unknown): ReadonlyMap<string, RoundDescription> =>
  new Map(aList(round)(json, '').map(({ file, ...description }) => [file, description]));

/** The sources of `sources.json`, by their address. Throws `UnfitJson`. */
export const knownSources = (json: unknown): KnownSources =>
  new Map(aList(aSource)(json, '').map((source) => [source.url, source]));
