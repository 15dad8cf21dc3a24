import { entryOn, facts, given, provenance, inventedSource } from '#testing/given';
import {
  coverageSeries,
  registerCoverageSeries,
  reportCoverage,
  type RegisterCoverageSeries,
  type ReportCoverage,
} from './index.ts';

const { source: _, ...data }: RegisterCoverageSeries = {
  series: 'zz-epr',
  title: 'Trusts with a record',
  milestoneKind: 'epr-go-live',
  capability: 'epr',
  scope: 'all trusts',
  source: inventedSource,
};
const register: RegisterCoverageSeries = { ...data, source: inventedSource };
const registered = { type: 'CoverageSeriesRegistered', data, source: inventedSource } as const;
const figures = {
  sharePct: 90,
  trustsWith: 189,
  trustsTotal: 210,
  definition: 'not stated',
  basis: 'answer',
} as const;
const report: ReportCoverage = { series: 'zz-epr', ...figures, said: provenance('2023-11') };
const reported = { type: 'CoverageReported', data: figures, entry: entryOn('2023-11') } as const;
const series = given(coverageSeries);

describe('a series of figures', () => {
  it('says what it counts', () => series().when(registerCoverageSeries, register, facts).then(registered));
  it('is registered once', () =>
    series(registered)
      .when(registerCoverageSeries, register, facts)
      .isRefused('coverage/already-registered'));
  it('has a proper name', () =>
    series()
      .when(registerCoverageSeries, { ...register, series: 'ZZ' }, facts)
      .isRefused('coverage/name-not-understood'));
  it.each([{ milestoneKind: 'moon-landing' }, { capability: 'telepathy' }])('takes codes, not %j', (wrong) =>
    series()
      .when(registerCoverageSeries, { ...register, ...wrong }, facts)
      .isRefused('codebook/unknown-code'),
  );
});

describe('reporting coverage', () => {
  it('keeps the figure as published', () =>
    series(registered).when(reportCoverage, report, facts).then(reported));
  it('may report another figure for the same day', () =>
    series(registered, reported)
      .when(reportCoverage, { ...report, sharePct: 91 }, facts)
      .then({ ...reported, data: { ...figures, sharePct: 91 } }));
  it('needs no counts, and does not reckon with them', () =>
    series(registered)
      .when(reportCoverage, { ...report, trustsWith: 1 }, facts)
      .then({ ...reported, data: { ...figures, trustsWith: 1 } }));
  it('needs the series', () =>
    series().when(reportCoverage, report, facts).isRefused('coverage/not-registered'));
  it.each([-1, 101, Number.NaN])('is a share, not %d %%', (sharePct) =>
    series(registered)
      .when(reportCoverage, { ...report, sharePct }, facts)
      .isRefused('coverage/not-a-share'),
  );
  it.each([{ trustsWith: -1 }, { trustsWith: 1.5 }, { trustsTotal: Number.NaN }])(
    'counts trusts, not %j',
    (wrong) =>
      series(registered)
        .when(reportCoverage, { ...report, ...wrong }, facts)
        .isRefused('coverage/not-a-count'),
  );
  it('is no more than all', () =>
    series(registered)
      .when(reportCoverage, { ...report, trustsWith: 211 }, facts)
      .isRefused('coverage/more-than-all'));
  it('counts versions of a definition from 1', () =>
    series(registered)
      .when(reportCoverage, { ...report, definition: -1 }, facts)
      .isRefused('codebook/version-not-understood'));
  it('holds for a day that has come', () =>
    series(registered)
      .when(reportCoverage, { ...report, said: provenance('2027') }, facts)
      .isRefused('entry/after-today'));
});
