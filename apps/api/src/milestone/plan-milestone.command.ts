import { planMilestone } from '#commands/milestone';
import { PlanMilestoneRequest } from '#contracts/milestone';
import { dateIn, inventedPaper, overHttp } from '../command/index.ts';
import { describedMilestone } from './described-milestone.ts';

/** Over HTTP: a trust made known what it plans, and for when. */
export const planMilestoneCommand = overHttp({
  useCase: planMilestone,
  summary: 'A trust made known what it plans, and for when.',
  request: PlanMilestoneRequest,
  content: (request, { commandId }) => ({
    ...describedMilestone(request, commandId),
    due: dateIn(request.due, 'due'),
  }),
  examples: {
    'A trust plans to go live.': {
      trust: 'ZZ1',
      kind: 'epr-go-live',
      title: 'Records live at both sites',
      capability: 'epr',
      supplier: 'Zed Systems',
      occurred: '2020-07-01',
      due: '2022-03',
      ...inventedPaper,
    },
    'Another plan, to be withdrawn.': {
      trust: 'ZZ1',
      kind: 'epr-go-live',
      title: 'Records live at the third site',
      capability: 'epr',
      occurred: '2020-07-01',
      due: '2024',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
