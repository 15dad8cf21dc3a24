import type { Reducer } from '../kernel/index.ts';
import { coverageEvents, type CoverageEvent } from './coverage-events.ts';

/** State of a series of published figures. Figures do not exclude each other: sources differ. */
export type CoverageSeries =
  { readonly is: 'unheard-of' } | { readonly is: 'registered'; readonly series: string };

/** Folds the stream of one series. */
export const coverageSeries: Reducer<CoverageSeries, CoverageEvent> = {
  initial: { is: 'unheard-of' },
  types: coverageEvents,
  evolve(before, event) {
    switch (event.type) {
      case 'CoverageSeriesRegistered':
        return { is: 'registered', series: event.data.series };
      case 'CoverageReported':
        return before;
    }
  },
};
