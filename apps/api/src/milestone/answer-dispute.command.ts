import { answerDispute } from '#commands/milestone';
import { AnswerDisputeRequest } from '#contracts/milestone';
import { exampleEntry, exampleKey, inventedPaper, overHttp } from '../command/index.ts';
import { knownMilestone } from './known-milestone.ts';

/** Over HTTP: the trust answers a dispute. */
export const answerDisputeCommand = overHttp({
  useCase: answerDispute,
  summary: 'The trust answers a dispute.',
  request: AnswerDisputeRequest,
  content: (request) => ({
    ...knownMilestone(request),
    dispute: request.dispute,
    answer: request.answer,
  }),
  examples: {
    'The trust answers.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-04-20',
      dispute: exampleEntry('dispute-milestone'),
      answer: 'The other site followed the same week.',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
