import {
  coverageSeries,
  registerCoverageSeries as decide,
  type RegisterCoverageSeries,
} from '#domain/coverage';
import { streamOf } from '#domain/record';
import { handler } from '../handling/index.ts';

/** Registers what a series of published shares counts. */
export const registerCoverageSeries = handler({
  name: 'register-coverage-series',
  stream: ({ series }: RegisterCoverageSeries) => streamOf.coverage(series),
  folding: coverageSeries,
  codes: ['milestone-kinds', 'capabilities'],
  decide,
});
