import type { ConceptCommands } from './command/index.ts';
import { codebookCommands } from './codebook/index.ts';
import { coverageCommands } from './coverage/index.ts';
import { entryCommands } from './entry/index.ts';
import { fundingRoundCommands } from './funding-round/index.ts';
import { influenceCommands } from './influence/index.ts';
import { maturityCommands } from './maturity/index.ts';
import { milestoneCommands } from './milestone/index.ts';
import { policyCommands } from './policy/index.ts';
import { relationCommands } from './relation/index.ts';
import { standardCommands } from './standard/index.ts';
import { targetCommands } from './target/index.ts';
import { trustCommands } from './trust/index.ts';

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
