import { contestInfluence } from '#commands/influence';
import { InfluenceReasonRequest } from '#contracts/influence';
import { exampleKey, inventedPaper, overHttp, reportedIn } from '../command/index.ts';

/** Over HTTP: a reviewer doubts a claim, and says why. */
export const contestInfluenceCommand = overHttp({
  useCase: contestInfluence,
  summary: 'A reviewer doubts a claim, and says why.',
  request: InfluenceReasonRequest,
  content: (request) => ({ id: request.claim, reason: request.reason, said: reportedIn(request) }),
  examples: {
    'It is doubted.': {
      claim: exampleKey('claim-influence'),
      reason: 'The award came after the contract.',
      occurred: '2023-07-01',
      ...inventedPaper,
    },
  },
  named: { id: 'claim' },
});
