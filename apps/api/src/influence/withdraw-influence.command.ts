import { withdrawInfluence } from '#commands/influence';
import { InfluenceReasonRequest } from '#contracts/influence';
import { exampleKey, inventedPaper, overHttp, reportedIn } from '../command/index.ts';

/** Over HTTP: a trust takes a claim back, and says why. */
export const withdrawInfluenceCommand = overHttp({
  useCase: withdrawInfluence,
  summary: 'A trust takes a claim back, and says why.',
  request: InfluenceReasonRequest,
  content: (request) => ({ id: request.claim, reason: request.reason, said: reportedIn(request) }),
  examples: {
    'It is taken back.': {
      claim: exampleKey('claim-influence'),
      reason: 'We had named the wrong round.',
      occurred: '2023-08-01',
      ...inventedPaper,
    },
  },
  named: { id: 'claim' },
});
