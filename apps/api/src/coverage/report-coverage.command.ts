import { reportCoverage } from '#commands/coverage';
import { ReportCoverageRequest } from '#contracts/coverage';
import { given, inventedPaper, overHttp, saidIn } from '../command/index.ts';

/** Over HTTP: a share as published, on the day that it holds for. */
export const reportCoverageCommand = overHttp({
  useCase: reportCoverage,
  summary: 'A share as published, on the day that it holds for.',
  request: ReportCoverageRequest,
  content: (request) => {
    const { series, sharePct, trustsWith, trustsTotal, definition, basis } = request;
    return given({ series, sharePct, trustsWith, trustsTotal, definition, basis, said: saidIn(request) });
  },
  examples: {
    'Half of them.': {
      series: 'zz-record-share',
      occurred: '2024-03-31',
      sharePct: 50,
      trustsWith: 1,
      trustsTotal: 2,
      definition: 'not stated',
      basis: 'as published',
      ...inventedPaper,
    },
  },
});
