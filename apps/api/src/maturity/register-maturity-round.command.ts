import { registerMaturityRound } from '#commands/maturity';
import { RegisterMaturityRoundRequest } from '#contracts/maturity';
import { given, inventedPaper, overHttp, sourceIn } from '../command/index.ts';

/** Over HTTP: a round of an instrument is to be told of: on which scale it scores, once. */
export const registerMaturityRoundCommand = overHttp({
  useCase: registerMaturityRound,
  summary: 'A round of an instrument is to be told of: on which scale it scores, once.',
  request: RegisterMaturityRoundRequest,
  content: ({ instrument, round, title, scaleMax, selfAssessed, policy, source }) =>
    given({ instrument, round, title, scaleMax, selfAssessed, policy, source: sourceIn(source) }),
  examples: {
    'Register a round.': {
      instrument: 'digital-maturity-assessment',
      round: 'zz-2024',
      title: 'An invented round',
      scaleMax: 5,
      selfAssessed: true,
      source: inventedPaper.source,
    },
  },
});
