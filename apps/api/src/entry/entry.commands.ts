import type { ConceptCommands } from '../command/index.ts';
import { correctEntryCommand } from './correct-entry.command.ts';
import { retractEntryCommand } from './retract-entry.command.ts';

/** What may be said of entries, in the order in which it is usually said. */
export const entryCommands: ConceptCommands = {
  tag: 'entries',
  commands: [correctEntryCommand, retractEntryCommand],
};
