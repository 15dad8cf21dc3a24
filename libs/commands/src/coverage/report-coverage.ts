import { coverageSeries, reportCoverage as decide, type ReportCoverage } from '#domain/coverage';
import { streamOf } from '#domain/record';
import { handler } from '../handling/index.ts';

/** Adds CoverageReported. */
export const reportCoverage = handler({
  name: 'report-coverage',
  stream: ({ series }: ReportCoverage) => streamOf.coverage(series),
  folding: coverageSeries,
  decide,
});
