import { registerCoverageSeries } from '#commands/coverage';
import { RegisterCoverageSeriesRequest } from '#contracts/coverage';
import { inventedPaper, overHttp, sourceIn } from '../command/index.ts';

/** Over HTTP: a series of published shares is to be told of: what it counts, once. */
export const registerCoverageSeriesCommand = overHttp({
  useCase: registerCoverageSeries,
  summary: 'A series of published shares is to be told of: what it counts, once.',
  request: RegisterCoverageSeriesRequest,
  content: ({ series, title, milestoneKind, capability, scope, source }) => ({
    series,
    title,
    milestoneKind,
    capability,
    scope,
    source: sourceIn(source),
  }),
  examples: {
    'Register a series.': {
      series: 'zz-record-share',
      title: 'Invented trusts with a record system',
      milestoneKind: 'epr-go-live',
      capability: 'epr',
      scope: 'Invented trusts',
      source: inventedPaper.source,
    },
  },
});
