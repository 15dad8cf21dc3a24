import type { ProblemType } from '#contracts/problem';
import { ApiError } from './ask.ts';

/** Something that an address names by its reference. */
export type UnknownThing = 'policy' | 'trust' | 'entry' | 'milestone';

const byProblem: Readonly<Partial<Record<ProblemType, UnknownThing>>> = {
  'urn:throughline:problem:policy-not-found': 'policy',
  'urn:throughline:problem:trust-not-found': 'trust',
  'urn:throughline:problem:entry-not-found': 'entry',
  'urn:throughline:problem:milestone-not-found': 'milestone',
};

/** By the parameter that is wrong: what is no reference at all is not on record either. */
const byField: Readonly<Record<string, UnknownThing>> = {
  ref: 'policy',
  odsCode: 'trust',
  trust: 'trust',
  entryId: 'entry',
  milestoneId: 'milestone',
};

/** The thing that the API says is not on record; undefined where it failed otherwise. */
export function unknownThing(error: Error): UnknownThing | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { type, errors = [] } = error.problem;
  const [first, ...others] = errors.map(({ field }) => byField[field]);
  return (type && byProblem[type]) ?? (others.every((other) => other === first) ? first : undefined);
}
