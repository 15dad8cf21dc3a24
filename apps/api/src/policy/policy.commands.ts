import type { ConceptCommands } from '../command/index.ts';
import { announcePolicyCommand } from './announce-policy.command.ts';
import { awardUnderPolicyCommand } from './award-under-policy.command.ts';
import { bringPolicyIntoForceCommand } from './bring-policy-into-force.command.ts';
import { closePolicyCommand } from './close-policy.command.ts';
import { launchPolicyCommand } from './launch-policy.command.ts';
import { mergePolicyCommand } from './merge-policy.command.ts';
import { openPolicyCommand } from './open-policy.command.ts';
import { publishPolicyCommand } from './publish-policy.command.ts';
import { registerPolicyCommand } from './register-policy.command.ts';
import { revisePolicyCommand } from './revise-policy.command.ts';
import { supersedePolicyCommand } from './supersede-policy.command.ts';
import { withdrawPolicyCommand } from './withdraw-policy.command.ts';

/** What may be said of policies, in the order in which it is usually said. */
export const policyCommands: ConceptCommands = {
  tag: 'policies',
  commands: [
    registerPolicyCommand,
    announcePolicyCommand,
    openPolicyCommand,
    publishPolicyCommand,
    launchPolicyCommand,
    bringPolicyIntoForceCommand,
    awardUnderPolicyCommand,
    revisePolicyCommand,
    closePolicyCommand,
    supersedePolicyCommand,
    withdrawPolicyCommand,
    mergePolicyCommand,
  ],
};
