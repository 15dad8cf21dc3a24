import type { ConceptCommands } from '../command/index.ts';
import { closeTrustCommand } from './close-trust.command.ts';
import { mergeTrustCommand } from './merge-trust.command.ts';
import { moveTrustCommand } from './move-trust.command.ts';
import { openTrustCommand } from './open-trust.command.ts';
import { reclassifyTrustCommand } from './reclassify-trust.command.ts';
import { registerTrustCommand } from './register-trust.command.ts';
import { renameTrustCommand } from './rename-trust.command.ts';

/** What may be said of trusts, in the order in which it is usually said. */
export const trustCommands: ConceptCommands = {
  tag: 'trusts',
  commands: [
    registerTrustCommand,
    openTrustCommand,
    renameTrustCommand,
    reclassifyTrustCommand,
    moveTrustCommand,
    mergeTrustCommand,
    closeTrustCommand,
  ],
};
