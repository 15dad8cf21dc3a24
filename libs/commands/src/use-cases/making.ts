import type { CorrectionEvent } from '#domain/entry';
import type { DomainEvent } from '#domain/record';
import type { UseCase } from '../handling/index.ts';
import { codebookUseCases, coverageUseCases, maturityUseCases } from './figures.ts';
import { influenceUseCases } from './influence.ts';
import { milestoneUseCases } from './milestone.ts';
import { nationalUseCases } from './national.ts';
import { relationUseCases } from './relation.ts';
import { trustUseCases } from './trust.ts';

/** Every event that a use case of its own makes: all but corrections and retractions. */
export type MadeEvent = Exclude<DomainEvent, CorrectionEvent>;

/** The use case that makes each type of event but corrections and retractions: one that is missing does not compile. */
export const makingUseCases = {
  ...codebookUseCases,
  ...trustUseCases,
  ...nationalUseCases,
  ...milestoneUseCases,
  ...influenceUseCases,
  ...relationUseCases,
  ...coverageUseCases,
  ...maturityUseCases,
} satisfies { readonly [Type in MadeEvent['type']]: UseCase<never> };
