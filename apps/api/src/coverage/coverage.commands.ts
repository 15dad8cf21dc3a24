import type { ConceptCommands } from '../command/index.ts';
import { registerCoverageSeriesCommand } from './register-coverage-series.command.ts';
import { reportCoverageCommand } from './report-coverage.command.ts';

/** What may be said of coverage, in the order in which it is usually said. */
export const coverageCommands: ConceptCommands = {
  tag: 'coverage',
  commands: [registerCoverageSeriesCommand, reportCoverageCommand],
};
