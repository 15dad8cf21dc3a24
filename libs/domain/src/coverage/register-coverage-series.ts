import { unknownCode, type Facts } from '../codebook/index.ts';
import { decider, isRef, refuse, type Decision, type Source } from '../kernel/index.ts';
import type { CoverageSeriesRegistered } from './coverage-events.ts';
import type { CoverageSeries } from './coverage-series.ts';

/** Says once what the figures of a series count, and among whom. */
export type RegisterCoverageSeries = CoverageSeriesRegistered['data'] & {
  readonly source: Source;
};

/** Registers a series once under its name. */
export const registerCoverageSeries = decider(
  (
    series: CoverageSeries,
    { source, ...data }: RegisterCoverageSeries,
    { codebook }: Facts,
  ): Decision<CoverageSeriesRegistered> => {
    if (series.is === 'registered') {
      return refuse(
        'coverage/already-registered',
        `'${data.series}' is registered already: report its figures.`,
        'series',
      );
    }
    if (!isRef(data.series)) {
      return refuse(
        'coverage/name-not-understood',
        `'${data.series}' cannot name a series: use small letters, digits and single dashes, at most 64.`,
        'series',
      );
    }
    return (
      unknownCode(codebook, 'milestone-kinds', data.milestoneKind, 'milestoneKind') ??
      unknownCode(codebook, 'capabilities', data.capability, 'capability') ?? [
        { type: 'CoverageSeriesRegistered', data, source },
      ]
    );
  },
);
