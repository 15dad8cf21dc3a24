import { reachMilestone } from '#commands/milestone';
import { ReachMilestoneRequest } from '#contracts/milestone';
import { exampleKey, inventedPaper, overHttp } from '../command/index.ts';
import { describedMilestone } from './described-milestone.ts';

/** Over HTTP: a trust has reached a milestone, whether or not it had planned to. */
export const reachMilestoneCommand = overHttp({
  useCase: reachMilestone,
  summary: 'A trust has reached a milestone, whether or not it had planned to.',
  request: ReachMilestoneRequest,
  content: (request, { commandId }) => ({
    ...describedMilestone(request, commandId),
    definition: request.definition,
  }),
  examples: {
    'It goes live.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      title: 'Records live at both sites',
      capability: 'epr',
      supplier: 'Zed Systems',
      definition: 'not stated',
      occurred: '2022-11-05',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
