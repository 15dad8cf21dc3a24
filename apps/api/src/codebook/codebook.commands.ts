import type { ConceptCommands } from '../command/index.ts';
import { publishCodebookCommand } from './publish-codebook.command.ts';
import { reviseCodebookCommand } from './revise-codebook.command.ts';

/** What may be said of codebook, in the order in which it is usually said. */
export const codebookCommands: ConceptCommands = {
  tag: 'codebook',
  commands: [publishCodebookCommand, reviseCodebookCommand],
};
