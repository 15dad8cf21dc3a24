import type { CoverageEvent } from '#domain/coverage';
import { optional } from '../field.ts';
import { count, countOr, decimal, text } from '../plain-fields.ts';
import { dated, registration, type Releases } from '../released.ts';

/** Events of a series of published shares. */
export const coverageReleases: Releases<CoverageEvent> = {
  CoverageSeriesRegistered: registration({
    series: text,
    title: text,
    milestoneKind: text,
    capability: text,
    scope: text,
  }),
  CoverageReported: dated({
    sharePct: decimal,
    trustsWith: optional(count),
    trustsTotal: optional(count),
    definition: countOr('not stated'),
    basis: text,
  }),
};
