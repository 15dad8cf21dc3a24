import { retractEntry } from '#commands/entry';
import { RetractEntryRequest } from '#contracts/entry';
import { exampleEntry, inventedPaper, overHttp, statedIn } from '../command/index.ts';

/** Over HTTP: we should not have said it: the entry is no longer shown, and what stood there stays visible in the past. */
export const retractEntryCommand = overHttp({
  useCase: retractEntry,
  summary:
    'We should not have said it: the entry is no longer shown, and what stood there stays visible in the past.',
  request: RetractEntryRequest,
  content: (request) => ({
    stream: request.stream,
    entryId: request.entryId,
    reason: request.reason,
    said: statedIn(request),
  }),
  examples: {
    'It was another policy.': {
      stream: 'policy-zz-pilot',
      entryId: exampleEntry('revise-policy'),
      reason: 'It was another policy.',
      ...inventedPaper,
    },
  },
  page: ({ entryId }) => `entries/${entryId}`,
});
