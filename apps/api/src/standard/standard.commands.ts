import type { ConceptCommands } from '../command/index.ts';
import { draftStandardCommand } from './draft-standard.command.ts';
import { mandateStandardCommand } from './mandate-standard.command.ts';
import { reportSupplierReadinessCommand } from './report-supplier-readiness.command.ts';

/** What may be said of standards, in the order in which it is usually said. */
export const standardCommands: ConceptCommands = {
  tag: 'standards',
  commands: [draftStandardCommand, reportSupplierReadinessCommand, mandateStandardCommand],
};
