import { maturityRound, registerMaturityRound as decide, type RegisterMaturityRound } from '#domain/maturity';
import { national, streamOf } from '#domain/record';
import { handler, stateOf } from '../handling/index.ts';

/** Registers a round of an instrument; the stream of its assessment is asked. */
export const registerMaturityRound = handler({
  name: 'register-maturity-round',
  stream: ({ instrument, round }: RegisterMaturityRound) => streamOf.maturity(instrument, round),
  folding: maturityRound,
  codes: ['instruments'],
  beyond: async ({ policy }, reader) =>
    policy === undefined ? {} : { policy: await stateOf(reader, national, streamOf.policy(policy)) },
  decide,
});
