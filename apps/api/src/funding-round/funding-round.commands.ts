import type { ConceptCommands } from '../command/index.ts';
import { approveFundingCommand } from './approve-funding.command.ts';
import { awardFundingCommand } from './award-funding.command.ts';
import { clawBackFundingCommand } from './claw-back-funding.command.ts';
import { closeBidsCommand } from './close-bids.command.ts';
import { openBidsCommand } from './open-bids.command.ts';
import { receiveFundingCommand } from './receive-funding.command.ts';
import { reviseFundingCommand } from './revise-funding.command.ts';
import { signAgreementCommand } from './sign-agreement.command.ts';

/** What may be said of funding rounds, in the order in which it is usually said. */
export const fundingRoundCommands: ConceptCommands = {
  tag: 'funding rounds',
  commands: [
    approveFundingCommand,
    openBidsCommand,
    closeBidsCommand,
    awardFundingCommand,
    signAgreementCommand,
    receiveFundingCommand,
    reviseFundingCommand,
    clawBackFundingCommand,
  ],
};
