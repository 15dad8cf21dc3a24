import { certainlyBefore, decider, isRefusal, refuse, type Decision, type Refusal } from '../kernel/index.ts';
import { announcements, type Policy } from '../policy/index.ts';
import { recipientDecider } from './funding-deciders.ts';
import { fundingRoundEvents, type FundingAwarded } from './funding-round-events.ts';
import { absentRecipient, type RecipientCommand, type RecipientFacts } from './recipient-rules.ts';

/** Money to one trust, or to trusts not named. */
export type AwardFunding = RecipientCommand;

const award = recipientDecider(fundingRoundEvents.FundingAwarded, 'lives');

/** Told when it is done; not before the round was announced, nor to a trust that was not there. */
export const awardFunding = decider(
  (round: Policy, command: AwardFunding, facts: RecipientFacts): Decision<FundingAwarded> => {
    const decision = award(round, command, facts);
    if (isRefusal(decision)) return decision;
    return beforeAnnouncement(round, command) ?? absentRecipient(command, facts) ?? decision;
  },
);

function beforeAnnouncement(round: Policy, { said }: AwardFunding): Refusal | undefined {
  const announced = round.is === 'registered' ? announcements(round) : [];
  const [first] = announced;
  return first && announced.every((day) => certainlyBefore(said.occurred, day))
    ? refuse(
        'funding-round/award-before-announcement',
        `The round was announced on ${first.edtf}, after ${said.occurred.edtf}: check the date, or record an earlier announcement first.`,
        'said.occurred',
      )
    : undefined;
}
