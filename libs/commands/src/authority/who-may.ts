import { declarations, type EventType, type UseCaseName } from '#domain/record';
import type { Category, Declaration, Role } from '#domain/schema';

const declared: readonly Declaration[] = Object.values(declarations);

/** Every use case with the roles that may use it. The importer, on the command line, may use all of them. */
export const whoMay = Object.fromEntries(declared.map(({ useCase, by }) => [useCase, by])) as Readonly<
  Record<UseCaseName, readonly [Role, ...Role[]]>
>;

/** The categories of streams to which a role may add, whatever the use case. */
export const writesTo: Readonly<Record<Role, readonly Category[]>> = {
  'policy-lead': ['policy'],
  'trust-reporter': ['milestone', 'influence'],
  reviewer: ['milestone', 'influence'],
  steward: ['trust', 'maturity', 'coverage', 'codebook'],
  analyst: [],
  operator: [],
};

/** The use cases that a role may use, by name. */
export const useCasesFor = (role: Role): UseCaseName[] =>
  declared.filter(({ by }) => by.includes(role)).map(({ useCase }) => useCase as UseCaseName);

/** Types of event by which reviewers alone speak of what trusts report. */
export const onlyOfReviewers: ReadonlySet<EventType> = new Set(
  declared.filter(({ by }) => by.every((role) => role === 'reviewer')).map(({ type }) => type as EventType),
);
