import { draftStandard } from '#commands/standard';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: a draft was made known. */
export const draftStandardCommand = overHttp({
  useCase: draftStandard,
  summary: 'A draft was made known.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'A draft is out.': { ref: 'zz-record-standard', occurred: '2018-05', ...inventedPaper },
  },
});
