import type { ClaimView } from '#contracts/influence';
import type { CommandRequests } from '../api-client/command-requests.ts';
import { answerTo } from '../form/answers.ts';
import { answersOfDate } from '../form/date-parts.ts';
import type { Journey } from '../form/journey.ts';
import { reportedOf } from '../form/provenance-fields.ts';
import { doneWith, published } from '../milestone/journey-ends.tsx';
import { noNames, saidSteps, wordsStep } from '../milestone/milestone-fields.ts';
import { claimHome } from './claim-journey.tsx';
import { claimWords } from '../labels/claim-labels.ts';

/** Take a claim back, and say why. */
export const withdrawClaimJourney = (claim: ClaimView, today: string): Journey => ({
  key: `withdraw-claim/${claim.id}`,
  title: 'Withdraw this claim',
  about: claimWords(claim),
  command: 'withdraw-influence',
  home: claimHome,
  initial: answersOfDate('occurred', today),
  steps: [
    wordsStep({
      name: 'reason',
      label: 'Why is it withdrawn?',
      hint: `That it was made stays on record, with your reason beside it. ${noNames}`,
      missing: 'Enter why it is withdrawn',
    }),
    ...saidSteps('When was it withdrawn?', 'Today, unless your trust said so before, in public.'),
  ],
  request: (answers) =>
    ({
      claim: claim.id,
      reason: answerTo(answers, 'reason'),
      ...reportedOf(answers),
    }) satisfies CommandRequests['withdraw-influence'],
  send: 'Withdraw this claim',
  before: published,
  done: doneWith('Claim withdrawn', claim.trust.ods),
});
