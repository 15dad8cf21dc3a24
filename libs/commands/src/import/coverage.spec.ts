import { coverageTable, type SeriesDescription } from './coverage.ts';
import { csv, importing, saying, startedLog } from './fixtures/invented-import.ts';

const about = {
  milestoneKind: 'epr-go-live',
  capability: 'epr',
  scope: 'Some',
  source: { title: 'A paper', url: 'https://example.org/paper' },
};
const series: SeriesDescription[] = [
  { ...about, series: 'zz-acute', title: 'Acute', basisBegins: 'acute' },
  { ...about, series: 'zz-all', title: 'All', basisBegins: '' },
];
const coverage = coverageTable(series, new Map());
const row = {
  as_of: '2024-01-01',
  known_on: '2025-03-31',
  share_pct: '86.5',
  source_url: 'https://www.example.org/2025/an-answer/',
  precision: 'day',
  trusts_with_epr: '181',
  trusts_total: '211',
  basis: 'computed',
};

describe('a row of coverage', () => {
  it('is a figure in the series that takes its basis', async () => {
    const { log, added } = await startedLog();
    await importing(
      log,
      coverage,
      csv(coverage, row, { ...row, as_of: '2024-02-01', basis: 'acute trusts only' }),
    );
    expect(added().map(({ stream, type }) => [stream, type])).toEqual([
      ['coverage-zz-all', 'CoverageSeriesRegistered'],
      ['coverage-zz-all', 'CoverageReported'],
      ['coverage-zz-acute', 'CoverageSeriesRegistered'],
      ['coverage-zz-acute', 'CoverageReported'],
    ]);
    expect(saying(added())[1]).toEqual({
      stream: 'coverage-zz-all',
      type: 'CoverageReported',
      sharePct: 86.5,
      trustsWith: 181,
      trustsTotal: 211,
      definition: 'not stated',
      basis: 'computed',
      occurred: { edtf: '2024-01-01', earliestOn: '2024-01-01', latestOn: '2024-01-01' },
      knownOn: '2025-03-31',
      knownBasis: 'source-dated',
      confidence: 'high',
    });
    expect(added()[1]?.metadata['source']).toEqual({ title: 'example.org, 2025-03-31', url: row.source_url });
  });

  it.each([
    ['month', '2024-01', '2024-01-31'],
    ['year', '2024', '2024-12-31'],
  ])('of a %s is known no better', async (precision, edtf, latestOn) => {
    const { log, added } = await startedLog();
    await importing(log, coverage, csv(coverage, { ...row, precision }));
    expect(saying(added())[1]).toMatchObject({
      occurred: { edtf, earliestOn: '2024-01-01', latestOn },
      confidence: 'medium',
    });
  });

  it.each([
    [{ share_pct: '101' }, 'share_pct', 'coverage/not-a-share'],
    [{ share_pct: '9O' }, 'share_pct', 'cell/not-a-number'],
    [{ trusts_with_epr: '212' }, 'trusts_with_epr', 'coverage/more-than-all'],
    [{ as_of: '2030-01-01' }, 'as_of', 'entry/after-today'],
  ])('that cannot be so: %j', async (wrong, column, refused) => {
    const { log } = await startedLog();
    const { problems } = await importing(log, coverage, csv(coverage, { ...row, ...wrong }));
    expect(problems).toMatchObject([{ line: 2, column, refused }]);
  });
});
