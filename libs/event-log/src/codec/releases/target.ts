import type { NationalFact } from '#domain/policy';
import type { Promised, TargetEvent } from '#domain/target';
import { optional } from '../field.ts';
import { count, decimal, text } from '../plain-fields.ts';
import { dated, type Releases } from '../released.ts';
import type { Shape } from '../shape.ts';
import { amount, partialDate } from '../world-fields.ts';
import { nationalFact } from './policy.ts';

const { issuer, note } = nationalFact;

const restated: Shape<Omit<NationalFact, 'goal'> & Partial<Promised>> = {
  issuer,
  amount: optional(amount),
  note,
  statement: optional(text),
  measure: optional(text),
  definition: optional(count),
  thresholdPct: optional(decimal),
  due: optional(partialDate),
};

/** Events of a target. */
export const targetReleases: Releases<TargetEvent> = {
  TargetSet: dated({ ...restated, statement: text }),
  TargetRevised: dated(restated),
  TargetMet: dated(nationalFact),
  TargetMissed: dated(nationalFact),
  TargetAbandoned: dated(nationalFact),
};
