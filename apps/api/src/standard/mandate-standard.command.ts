import { mandateStandard } from '#commands/standard';
import { MandateStandardRequest } from '#contracts/standard';
import { dateIn, inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: those whom it binds must conform by a day. */
export const mandateStandardCommand = overHttp({
  useCase: mandateStandard,
  summary: 'Those whom it binds must conform by a day.',
  request: MandateStandardRequest,
  content: (request) => ({ ...policyFact(request), conformBy: dateIn(request.conformBy, 'conformBy') }),
  examples: {
    'It binds two years on.': {
      ref: 'zz-record-standard',
      occurred: '2019-07-01',
      conformBy: '2021-07-01',
      ...inventedPaper,
    },
  },
});
