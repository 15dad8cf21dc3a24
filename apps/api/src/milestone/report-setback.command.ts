import { reportSetback } from '#commands/milestone';
import { ReportSetbackRequest } from '#contracts/milestone';
import { exampleKey, inventedPaper, overHttp } from '../command/index.ts';
import { describedMilestone } from './described-milestone.ts';

/** Over HTTP: something was deferred or stopped, or an incident happened: no achievement. */
export const reportSetbackCommand = overHttp({
  useCase: reportSetback,
  summary: 'Something was deferred or stopped, or an incident happened: no achievement.',
  request: ReportSetbackRequest,
  content: (request, { commandId }) => ({
    ...describedMilestone(request, commandId),
    setback: request.setback,
  }),
  examples: {
    'It is deferred.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      title: 'Records live at both sites',
      capability: 'epr',
      supplier: 'Zed Systems',
      setback: 'deferred',
      occurred: '2022-02',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
