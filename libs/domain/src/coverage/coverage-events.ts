import type { DatedEvent, Registration } from '../kernel/index.ts';

/** A series of published figures that share what is counted and among whom. */
export type CoverageSeriesRegistered = Registration<
  'CoverageSeriesRegistered',
  {
    readonly series: string;
    readonly title: string;
    readonly milestoneKind: string;
    readonly capability: string;
    readonly scope: string;
  }
>;

/** A share as published, with its own numerator and denominator where the source gives them; never computed by us. */
export type CoverageReported = DatedEvent<
  'CoverageReported',
  {
    readonly sharePct: number;
    readonly trustsWith?: number;
    readonly trustsTotal?: number;
    readonly definition: number | 'not stated';
    readonly basis: string;
  }
>;

/** What a series of published figures holds. */
export type CoverageEvent = CoverageSeriesRegistered | CoverageReported;
