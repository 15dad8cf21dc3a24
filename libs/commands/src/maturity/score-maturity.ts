import { maturityRound, scoreMaturity as decide, type ScoreMaturity } from '#domain/maturity';
import { streamOf } from '#domain/record';
import { trust as life } from '#domain/trust';
import { handler, stateOf } from '../handling/index.ts';

/** Adds MaturityScored; the stream of the trust that it names is asked. */
export const scoreMaturity = handler({
  name: 'score-maturity',
  stream: ({ instrument, round }: ScoreMaturity) => streamOf.maturity(instrument, round),
  folding: maturityRound,
  beyond: async ({ trust }, reader) =>
    trust === undefined ? {} : { trust: await stateOf(reader, life, streamOf.trust(trust)) },
  decide,
});
