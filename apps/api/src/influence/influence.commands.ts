import type { ConceptCommands } from '../command/index.ts';
import { claimInfluenceCommand } from './claim-influence.command.ts';
import { contestInfluenceCommand } from './contest-influence.command.ts';
import { withdrawInfluenceCommand } from './withdraw-influence.command.ts';

/** What may be said of influence, in the order in which it is usually said. */
export const influenceCommands: ConceptCommands = {
  tag: 'influence',
  commands: [claimInfluenceCommand, contestInfluenceCommand, withdrawInfluenceCommand],
};
