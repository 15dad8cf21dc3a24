import type { ClaimView } from '#contracts/influence';
import type { CommandRequests } from '../api-client/command-requests.ts';
import { answerTo } from '../form/answers.ts';
import { dateAnswers } from '../form/date-parts.ts';
import type { Journey } from '../form/journey.ts';
import { longTextStep, reportedProvenance } from '../form/provenance-fields.ts';
import { reportDone, publishedNotice } from '../milestone/journey-ends.tsx';
import { noNamesHint, provenanceSteps } from '../milestone/milestone-fields.ts';
import { claimHome } from './claim-journey.tsx';
import { claimLabel } from '../labels/claim-labels.ts';

/** Take a claim back, and say why. */
export const withdrawClaimJourney = (claim: ClaimView, today: string): Journey => ({
  key: `withdraw-claim/${claim.id}`,
  title: 'Withdraw this claim',
  about: claimLabel(claim),
  command: 'withdraw-influence',
  home: claimHome,
  initial: dateAnswers('occurred', today),
  steps: [
    longTextStep({
      name: 'reason',
      label: 'Why is it withdrawn?',
      hint: `That it was made stays on record, with your reason beside it. ${noNamesHint}`,
      missing: 'Enter why it is withdrawn',
    }),
    ...provenanceSteps('When was it withdrawn?', 'Today, unless your trust said so before, in public.'),
  ],
  request: (answers) =>
    ({
      claim: claim.id,
      reason: answerTo(answers, 'reason'),
      ...reportedProvenance(answers),
    }) satisfies CommandRequests['withdraw-influence'],
  send: 'Withdraw this claim',
  before: publishedNotice,
  done: reportDone('Claim withdrawn', claim.trust.ods),
});
