import { claimInfluence } from '#commands/influence';
import { ClaimInfluenceRequest } from '#contracts/influence';
import { exampleKey, given, inventedPaper, overHttp, reportedIn } from '../command/index.ts';

/** Over HTTP: a trust says that a policy helped or hindered one of its milestones, and how. */
export const claimInfluenceCommand = overHttp({
  useCase: claimInfluence,
  summary: 'A trust says that a policy helped or hindered one of its milestones, and how.',
  request: ClaimInfluenceRequest,
  content: (request, { commandId }) => {
    const { milestone, trust, policy, direction, mechanism, statement } = request;
    return given({
      id: commandId,
      milestone,
      trust,
      policy,
      direction,
      mechanism,
      statement,
      said: reportedIn(request),
    });
  },
  examples: {
    'The round helped.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      policy: 'zz-fund',
      direction: 'helped',
      mechanism: 'funding',
      statement: 'It paid for half of the system.',
      occurred: '2023-06-01',
      ...inventedPaper,
    },
  },
});
