import { unfitVersion, type Facts } from '../codebook/index.ts';
import {
  decider,
  entryOf,
  isRefusal,
  notYet,
  refuse,
  type Decision,
  type Refusal,
  type DatedProvenance,
} from '../kernel/index.ts';
import type { CoverageReported } from './coverage-events.ts';
import type { CoverageSeries } from './coverage-series.ts';

/** A share as published, on the day that it holds for. Never computed by us. */
export type ReportCoverage = CoverageReported['data'] & {
  readonly series: string;
  readonly said: DatedProvenance;
};

/** Told when it is so. The share is not compared with its counts: sources round, and some contradict themselves. */
export const reportCoverage = decider(
  (coverage: CoverageSeries, command: ReportCoverage, { today }: Facts): Decision<CoverageReported> => {
    const { series, said, ...data } = command;
    if (coverage.is === 'unheard-of') {
      return refuse(
        'coverage/not-registered',
        `There is no series '${series}' yet: register it first.`,
        'series',
      );
    }
    const refusal = unfitFigures(data) ?? unfitVersion(data.definition) ?? notYet(said.occurred, today);
    if (refusal) return refusal;
    const entry = entryOf(said, today);
    return isRefusal(entry) ? entry : [{ type: 'CoverageReported', data, entry }];
  },
);

function unfitFigures({ sharePct, trustsWith, trustsTotal }: CoverageReported['data']): Refusal | undefined {
  if (!(sharePct >= 0 && sharePct <= 100)) {
    return refuse('coverage/not-a-share', `${sharePct} % is no share: give one from 0 to 100.`, 'sharePct');
  }
  for (const count of [trustsWith, trustsTotal]) {
    if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0)) {
      return refuse(
        'coverage/not-a-count',
        `${count} is no number of trusts: give a whole one.`,
        'trustsTotal',
      );
    }
  }
  return trustsWith !== undefined && trustsTotal !== undefined && trustsWith > trustsTotal
    ? refuse(
        'coverage/more-than-all',
        `${trustsWith} of ${trustsTotal} is more than all: check both.`,
        'trustsWith',
      )
    : undefined;
}
