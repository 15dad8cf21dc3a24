import { anyNumber, definitionVersion, line, May, Must, slug, wholeNumber } from '../body/index.ts';
import { DatedRequest, SourcedRequest } from '../said/index.ts';

/** A series of published shares, said once; its figures follow. */
export class RegisterCoverageSeriesRequest extends SourcedRequest {
  @Must(slug('What the series is called in addresses from now on, for good.'))
  declare readonly series: string;

  @Must(line('What it is called.'))
  declare readonly title: string;

  @Must(slug('Code of the kind of milestone that it counts.'))
  declare readonly milestoneKind: string;

  @Must(slug('Code of the capability.'))
  declare readonly capability: string;

  @Must(line('Among which trusts.'))
  declare readonly scope: string;
}

const trusts = { least: 0, most: 10_000 };

/** A share as published, on the day that it holds for. */
export class ReportCoverageRequest extends DatedRequest {
  @Must(slug('Name of the series.'))
  declare readonly series: string;

  @Must(anyNumber({ least: 0, most: 100 }, 'The share in per cent, as published.'))
  declare readonly sharePct: number;

  @May(wholeNumber(trusts, 'Trusts counted in the share, as published.'))
  declare readonly trustsWith?: number;

  @May(wholeNumber(trusts, 'Trusts that the share is of, as published.'))
  declare readonly trustsTotal?: number;

  @Must(definitionVersion('Version of the definition that was counted by.'))
  declare readonly definition: number | 'not stated';

  @Must(line('How the figure came about.'))
  declare readonly basis: string;
}
