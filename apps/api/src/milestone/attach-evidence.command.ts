import { attachEvidence } from '#commands/milestone';
import { AttachEvidenceRequest } from '#contracts/milestone';
import { exampleKey, given, inventedPaper, overHttp } from '../command/index.ts';
import { knownMilestone } from './known-milestone.ts';

/** Over HTTP: where it can be seen. */
export const attachEvidenceCommand = overHttp({
  useCase: attachEvidence,
  summary: 'Where it can be seen.',
  request: AttachEvidenceRequest,
  content: (request) => ({
    ...knownMilestone(request),
    ...given({ title: request.title, url: request.url, note: request.note }),
  }),
  examples: {
    'A board paper shows it.': {
      milestone: exampleKey('plan-milestone'),
      trust: 'ZZ1',
      kind: 'epr-go-live',
      occurred: '2023-01-26',
      title: 'Minutes of the board',
      url: 'https://throughline.example/minutes',
      note: 'Item 7.',
      ...inventedPaper,
    },
  },
  named: { id: 'milestone' },
});
