import { disputeMilestone } from '#commands/milestone';
import { MilestoneReasonRequest } from '#contracts/milestone';
import { exampleKey, inventedPaper, overHttp } from '../command/index.ts';
import { knownMilestone } from './known-milestone.ts';

/** Over HTTP: a reviewer doubts that it is so. */
export const disputeMilestoneCommand = overHttp({
  useCase: disputeMilestone,
  summary: 'A reviewer doubts that it is so.',
  request: MilestoneReasonRequest,
  content: (request) => ({ ...knownMilestone(request), reason: request.reason }),
  examples: {
    'It is doubted.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-04-03',
      reason: 'The minutes speak of one site.',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
