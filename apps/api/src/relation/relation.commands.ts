import type { ConceptCommands } from '../command/index.ts';
import { assertRelationCommand } from './assert-relation.command.ts';
import { withdrawRelationCommand } from './withdraw-relation.command.ts';

/** What may be said of relations, in the order in which it is usually said. */
export const relationCommands: ConceptCommands = {
  tag: 'relations',
  commands: [assertRelationCommand, withdrawRelationCommand],
};
