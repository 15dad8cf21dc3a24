import { withdrawMilestone } from '#commands/milestone';
import { MilestoneReasonRequest } from '#contracts/milestone';
import { exampleKey, inventedPaper, overHttp } from '../command/index.ts';
import { knownMilestone } from './known-milestone.ts';

/** Over HTTP: a trust gave it up, or says that it no longer holds. */
export const withdrawMilestoneCommand = overHttp({
  useCase: withdrawMilestone,
  summary: 'A trust gave it up, or says that it no longer holds.',
  request: MilestoneReasonRequest,
  content: (request) => ({ ...knownMilestone(request), reason: request.reason }),
  examples: {
    'It is given up.': {
      milestone: exampleKey('plan-milestone', 1),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-05',
      reason: 'The third site closes.',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
