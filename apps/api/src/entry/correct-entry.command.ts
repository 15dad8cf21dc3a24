import { correctEntry } from '#commands/entry';
import { CorrectEntryRequest } from '#contracts/entry';
import { exampleEntry, inventedPaper, overHttp, statedIn } from '../command/index.ts';
import { changesIn } from './changes-in.ts';

/** Over HTTP: we had it wrong: whole fields replace what stands, and the mistake stays visible in the past. */
export const correctEntryCommand = overHttp({
  useCase: correctEntry,
  summary: 'We had it wrong: whole fields replace what stands, and the mistake stays visible in the past.',
  request: CorrectEntryRequest,
  content: (request) => ({
    stream: request.stream,
    entryId: request.entryId,
    reason: request.reason,
    said: statedIn(request),
    schemaVersion: request.schemaVersion,
    changes: changesIn(request.changes),
  }),
  examples: {
    'Another sum was awarded.': {
      stream: 'policy-zz-fund',
      entryId: exampleEntry('award-funding'),
      schemaVersion: 1,
      changes: {
        occurred: '2020-06-12',
        data: { amount: { pence: '610000000', kind: 'awarded', basis: 'exact' } },
      },
      reason: 'A digit was mistyped.',
      ...inventedPaper,
    },
  },
  page: ({ entryId }) => `entries/${entryId}`,
});
