import type { ConceptCommands } from '../command/index.ts';
import { registerMaturityRoundCommand } from './register-maturity-round.command.ts';
import { scoreMaturityCommand } from './score-maturity.command.ts';

/** What may be said of maturity, in the order in which it is usually said. */
export const maturityCommands: ConceptCommands = {
  tag: 'maturity',
  commands: [registerMaturityRoundCommand, scoreMaturityCommand],
};
