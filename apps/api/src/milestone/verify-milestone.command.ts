import { verifyMilestone } from '#commands/milestone';
import { VerifyMilestoneRequest } from '#contracts/milestone';
import { exampleKey, given, inventedPaper, overHttp } from '../command/index.ts';
import { knownMilestone } from './known-milestone.ts';

/** Over HTTP: somebody who looked at the evidence says that it holds. */
export const verifyMilestoneCommand = overHttp({
  useCase: verifyMilestone,
  summary: 'Somebody who looked at the evidence says that it holds.',
  request: VerifyMilestoneRequest,
  content: (request) => ({ ...knownMilestone(request), ...given({ note: request.note }) }),
  examples: {
    'It holds.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-03-01',
      note: 'Seen in the minutes of the board.',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
