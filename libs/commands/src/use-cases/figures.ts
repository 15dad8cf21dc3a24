import * as codebook from '#domain/codebook';
import * as coverage from '#domain/coverage';
import * as maturity from '#domain/maturity';
import { national, streamOf } from '#domain/record';
import { trust as life } from '#domain/trust';
import { handler, foldState } from '../handling/index.ts';

const { codeList, codebookEvents } = codebook;
const { coverageSeries, coverageEvents } = coverage;
const { maturityRound, maturityEvents } = maturity;

/** The use case that makes each event of a series of published shares. */
export const coverageUseCases = {
  CoverageSeriesRegistered: handler(coverageEvents.CoverageSeriesRegistered, {
    stream: ({ series }: coverage.RegisterCoverageSeries) => streamOf.coverage(series),
    reducer: coverageSeries,
    decide: coverage.registerCoverageSeries,
  }),
  CoverageReported: handler(coverageEvents.CoverageReported, {
    stream: ({ series }: coverage.ReportCoverage) => streamOf.coverage(series),
    reducer: coverageSeries,
    decide: coverage.reportCoverage,
  }),
};

/** The use case that makes each event of a round of an instrument. */
export const maturityUseCases = {
  /** The stream of its assessment is asked. */
  MaturityRoundRegistered: handler(maturityEvents.MaturityRoundRegistered, {
    stream: ({ instrument, round }: maturity.RegisterMaturityRound) => streamOf.maturity(instrument, round),
    reducer: maturityRound,
    beyond: async ({ policy }, reader) =>
      policy === undefined ? {} : { policy: await foldState(reader, national, streamOf.policy(policy)) },
    decide: maturity.registerMaturityRound,
  }),
  /** The stream of the trust that it names is asked. */
  MaturityScored: handler(maturityEvents.MaturityScored, {
    stream: ({ instrument, round }: maturity.ScoreMaturity) => streamOf.maturity(instrument, round),
    reducer: maturityRound,
    beyond: async ({ trust }, reader) =>
      trust === undefined ? {} : { trust: await foldState(reader, life, streamOf.trust(trust)) },
    decide: maturity.scoreMaturity,
  }),
};

/** The use case that makes each event of a list of codes. */
export const codebookUseCases = {
  CodebookPublished: handler(codebookEvents.CodebookPublished, {
    stream: ({ list }: codebook.PublishCodebook) => streamOf.codebook(list),
    reducer: codeList,
    decide: codebook.publishCodebook,
  }),
  CodebookRevised: handler(codebookEvents.CodebookRevised, {
    stream: ({ list }: codebook.ReviseCodebook) => streamOf.codebook(list),
    reducer: codeList,
    decide: codebook.reviseCodebook,
  }),
};
