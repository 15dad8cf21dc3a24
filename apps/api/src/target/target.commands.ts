import type { ConceptCommands } from '../command/index.ts';
import { abandonTargetCommand } from './abandon-target.command.ts';
import { meetTargetCommand } from './meet-target.command.ts';
import { missTargetCommand } from './miss-target.command.ts';
import { reviseTargetCommand } from './revise-target.command.ts';
import { setTargetCommand } from './set-target.command.ts';

/** What may be said of targets, in the order in which it is usually said. */
export const targetCommands: ConceptCommands = {
  tag: 'targets',
  commands: [
    setTargetCommand,
    reviseTargetCommand,
    meetTargetCommand,
    missTargetCommand,
    abandonTargetCommand,
  ],
};
