import { openBids } from '#commands/funding-round';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: trusts may bid from this day on. */
export const openBidsCommand = overHttp({
  useCase: openBids,
  summary: 'Trusts may bid from this day on.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'Bids open.': { ref: 'zz-fund', occurred: '2020-01-06', ...inventedPaper },
  },
});
