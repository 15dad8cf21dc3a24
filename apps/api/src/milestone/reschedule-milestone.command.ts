import { rescheduleMilestone } from '#commands/milestone';
import { RescheduleMilestoneRequest } from '#contracts/milestone';
import { dateIn, exampleKey, inventedPaper, overHttp } from '../command/index.ts';
import { knownMilestone } from './known-milestone.ts';

/** Over HTTP: a trust made known that it now plans for another day. */
export const rescheduleMilestoneCommand = overHttp({
  useCase: rescheduleMilestone,
  summary: 'A trust made known that it now plans for another day.',
  request: RescheduleMilestoneRequest,
  content: (request) => ({ ...knownMilestone(request), due: dateIn(request.due, 'due') }),
  examples: {
    'It moves by half a year.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2021-12-01',
      due: '2022-11',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
