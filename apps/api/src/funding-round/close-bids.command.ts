import { closeBids } from '#commands/funding-round';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: the last day for bids. */
export const closeBidsCommand = overHttp({
  useCase: closeBids,
  summary: 'The last day for bids.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'Bids close.': { ref: 'zz-fund', occurred: '2020-02-14', ...inventedPaper },
  },
});
