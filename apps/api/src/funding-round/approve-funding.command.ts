import { approveFunding } from '#commands/funding-round';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: the Treasury approved the money. */
export const approveFundingCommand = overHttp({
  useCase: approveFunding,
  summary: 'The Treasury approved the money.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'A ceiling is approved.': {
      ref: 'zz-fund',
      occurred: '2019-11',
      amount: { pence: '46000000000', kind: 'approved', basis: 'ceiling' },
      ...inventedPaper,
    },
  },
});
