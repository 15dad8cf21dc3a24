import { unknownCode, type Facts } from '../codebook/index.ts';
import {
  certainlyBefore,
  decider,
  entryOf,
  isRefusal,
  notYet,
  onDay,
  refuse,
  type Day,
  type Decision,
  type Refusal,
  type DatedProvenance,
} from '../kernel/index.ts';
import type { Milestone } from '../milestone/index.ts';
import { directions, type InfluenceClaimed } from './influence-events.ts';
import type { Influence } from './influence.ts';

/** A trust says that a policy helped or hindered one of its milestones, on the day of `said.occurred`. */
export type ClaimInfluence = InfluenceClaimed['data'] & {
  /** Id of the claim, which is that of its command. */
  readonly id: string;
  readonly said: DatedProvenance;
};

/** Facts that the decision takes from elsewhere: the states of the milestone and of the policy that it names. */
export interface ClaimFacts extends Facts {
  readonly milestone: Milestone;
  readonly policy: PolicyKnown;
}

/** Registration of a policy, and the first day on which something that happened to it was known. */
export interface PolicyKnown {
  readonly registered: boolean;
  readonly since?: Day;
}

/** Claimed once under its id; of a milestone on record, and of a policy that was known by then. */
export const claimInfluence = decider(
  (influence: Influence, command: ClaimInfluence, facts: ClaimFacts): Decision<InfluenceClaimed> => {
    const { id, said, ...data } = command;
    const refusal =
      notYet(said.occurred, facts.today) ??
      alreadyClaimed(influence) ??
      notOfTheTrust(command, facts) ??
      notYetKnown(command, facts) ??
      unknownWords(command, facts);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'InfluenceClaimed', data, entry }];
  },
);

const alreadyClaimed = (influence: Influence): Refusal | undefined =>
  influence.is === 'claimed'
    ? refuse(
        'influence/already-claimed',
        `Claimed on ${influence.on.edtf} already: correct that entry if it is wrong, or make a new claim.`,
        'id',
      )
    : undefined;

function notOfTheTrust(
  { trust, milestone: id }: ClaimInfluence,
  { milestone }: ClaimFacts,
): Refusal | undefined {
  if (milestone.is === 'unheard-of') {
    return refuse(
      'influence/no-such-milestone',
      `There is no milestone ${id} on record: report it first.`,
      'milestone',
    );
  }
  return milestone.trust === trust
    ? undefined
    : refuse(
        'influence/another-trust',
        `The milestone is one of ${milestone.trust}, not of ${trust}: claim for one of ${trust}'s own.`,
        'milestone',
      );
}

function notYetKnown({ policy: ref, said }: ClaimInfluence, { policy }: ClaimFacts): Refusal | undefined {
  if (!policy.registered) {
    return refuse('policy/not-registered', `There is no policy '${ref}' yet: register it first.`, 'policy');
  }
  return policy.since !== undefined && certainlyBefore(said.occurred, onDay(policy.since))
    ? refuse(
        'influence/policy-not-yet-known',
        `'${ref}' was not known before ${policy.since}: check the day of the claim, and which policy it names.`,
        'said.occurred',
      )
    : undefined;
}

const unknownWords = ({ direction, mechanism }: ClaimInfluence, { codebook }: Facts): Refusal | undefined =>
  directions.includes(direction)
    ? unknownCode(codebook, 'mechanisms', mechanism, 'mechanism')
    : refuse(
        'influence/unknown-direction',
        `No policy '${direction}' a milestone here: use one of ${directions.join(', ')}.`,
        'direction',
      );
