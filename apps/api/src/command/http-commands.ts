import { codebookEvents } from '#domain/codebook';
import { coverageEvents } from '#domain/coverage';
import { entryEvents } from '#domain/entry';
import { fundingRoundEvents } from '#domain/funding-round';
import { influenceEvents } from '#domain/influence';
import { maturityEvents } from '#domain/maturity';
import { milestoneEvents } from '#domain/milestone';
import { policyEvents } from '#domain/policy';
import { relationEvents } from '#domain/relation';
import type { Declaration } from '#domain/schema';
import { standardEvents } from '#domain/standard';
import { targetEvents } from '#domain/target';
import { trustEvents } from '#domain/trust';
import { httpCommand, type HttpCommand } from './http-command.ts';

/** The use cases of one concept, over HTTP. */
export interface ConceptCommands {
  /** The concept's name in the document. */
  readonly tag: string;
  readonly commands: readonly HttpCommand[];
}

const concept = (tag: string, declared: Readonly<Record<string, Declaration>>): ConceptCommands => ({
  tag,
  commands: Object.values(declared).map(httpCommand),
});

/** Every use case over HTTP, concept by concept, each in the order in which it is usually said: examples name only what those before made. */
export const allCommands: readonly ConceptCommands[] = [
  concept('codebook', codebookEvents),
  concept('trusts', trustEvents),
  concept('policies', policyEvents),
  concept('funding rounds', fundingRoundEvents),
  concept('standards', standardEvents),
  concept('targets', targetEvents),
  concept('milestones', milestoneEvents),
  concept('influence', influenceEvents),
  concept('relations', relationEvents),
  concept('coverage', coverageEvents),
  concept('maturity', maturityEvents),
  concept('entries', entryEvents),
];
