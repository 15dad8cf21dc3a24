import { scoreMaturity } from '#commands/maturity';
import { ScoreMaturityRequest } from '#contracts/maturity';
import { given, inventedPaper, overHttp, statedIn } from '../command/index.ts';

/** Over HTTP: a score of one trust in one theme, or of all in the middle. */
export const scoreMaturityCommand = overHttp({
  useCase: scoreMaturity,
  summary: 'A score of one trust in one theme, or of all in the middle.',
  request: ScoreMaturityRequest,
  content: (request) => {
    const { instrument, round, trust, theme, score, note } = request;
    return given({ instrument, round, trust, theme, score, note, said: statedIn(request) });
  },
  examples: {
    'A score of one trust.': {
      instrument: 'digital-maturity-assessment',
      round: 'zz-2024',
      trust: 'ZZ1',
      theme: 'average',
      score: 2.7,
      ...inventedPaper,
    },
  },
});
