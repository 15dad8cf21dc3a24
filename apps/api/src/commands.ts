import type { ConceptCommands } from './command/index.ts';
import { codebookCommands } from './codebook/codebook.commands.ts';
import { coverageCommands } from './coverage/coverage.commands.ts';
import { entryCommands } from './entry/entry.commands.ts';
import { fundingRoundCommands } from './funding-round/funding-round.commands.ts';
import { influenceCommands } from './influence/influence.commands.ts';
import { maturityCommands } from './maturity/maturity.commands.ts';
import { milestoneCommands } from './milestone/milestone.commands.ts';
import { policyCommands } from './policy/policy.commands.ts';
import { relationCommands } from './relation/relation.commands.ts';
import { standardCommands } from './standard/standard.commands.ts';
import { targetCommands } from './target/target.commands.ts';
import { trustCommands } from './trust/trust.commands.ts';

/** Every use case over HTTP, concept by concept: each concept names only what those before it made. */
export const allCommands: readonly ConceptCommands[] = [
  codebookCommands,
  trustCommands,
  policyCommands,
  fundingRoundCommands,
  standardCommands,
  targetCommands,
  milestoneCommands,
  influenceCommands,
  relationCommands,
  coverageCommands,
  maturityCommands,
  entryCommands,
];
