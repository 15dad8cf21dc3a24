import { unknownCode, type Facts } from '../codebook/index.ts';
import { decider, isRef, refuse, type Decision, type Refusal, type Source } from '../kernel/index.ts';
import type { Policy } from '../policy/index.ts';
import type { MaturityRoundRegistered } from './maturity-events.ts';
import type { MaturityRound } from './maturity-round.ts';

/** Says once what a round is, and on which scale it scores: from 0 to `scaleMax`. */
export type RegisterMaturityRound = MaturityRoundRegistered['data'] & {
  readonly source: Source;
};

/** Facts that the decision takes from elsewhere: the state of the policy that the command names, where it names one. */
export interface RoundFacts extends Facts {
  readonly policy?: Policy;
}

/** Registers a round of an instrument once. */
export const registerMaturityRound = decider(
  (
    round: MaturityRound,
    { source, ...data }: RegisterMaturityRound,
    facts: RoundFacts,
  ): Decision<MaturityRoundRegistered> => {
    if (round.is === 'registered') {
      return refuse(
        'maturity/already-registered',
        `Round ${data.round} of ${data.instrument} is registered already: report its scores.`,
        'round',
      );
    }
    return (
      unfit(data, facts) ?? scoredAbove(round, data) ?? [{ type: 'MaturityRoundRegistered', data, source }]
    );
  },
);

/** Scores may stand before the scale that they are on: it is restated, or retracted and registered anew. */
function scoredAbove(
  { scored }: MaturityRound,
  { scaleMax }: MaturityRoundRegistered['data'],
): Refusal | undefined {
  const above = scored.find(({ score }) => score > scaleMax);
  return (
    above &&
    refuse(
      'maturity/off-the-scale',
      `A score of ${above.score} is recorded, above ${scaleMax}: correct one of the two.`,
      'scaleMax',
    )
  );
}

function unfit(
  { instrument, round, scaleMax, policy }: MaturityRoundRegistered['data'],
  facts: RoundFacts,
): Refusal | undefined {
  if (!isRef(round)) {
    return refuse(
      'maturity/name-not-understood',
      `'${round}' cannot name a round: use small letters, digits and single dashes, at most 64.`,
      'round',
    );
  }
  if (!(Number.isFinite(scaleMax) && scaleMax > 0)) {
    return refuse('maturity/no-scale', 'Give the highest score of the scale, above 0.', 'scaleMax');
  }
  return policy !== undefined && facts.policy?.is !== 'registered'
    ? refuse('policy/not-registered', `There is no policy '${policy}' yet: register it first.`, 'policy')
    : unknownCode(facts.codebook, 'instruments', instrument, 'instrument');
}
