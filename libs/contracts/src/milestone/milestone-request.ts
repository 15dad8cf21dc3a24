import { definitionVersion, id, knownDate, line, May, Must, odsCode, slug, word } from '../body/index.ts';
import { DatedRequest } from '../said/index.ts';

/** What a trust reports, whether or not anything was heard of the milestone before. */
export class DescribedMilestoneRequest extends DatedRequest {
  @May(id('Id of the milestone. Left out, it is a new one, and the Idempotency-Key becomes its id.'))
  declare readonly milestone?: string;

  @Must(odsCode('ODS code of the trust.'))
  declare readonly trust: string;

  @Must(slug('Code of the kind of milestone.'))
  declare readonly kind: string;

  @Must(line('What it is, for somebody who knows the trust.'))
  declare readonly title: string;

  @Must(slug('Code of the capability.'))
  declare readonly capability: string;

  @May(line('Supplier, as named at the time.'))
  declare readonly supplier?: string;

  @May(line('Product, as named at the time.'))
  declare readonly product?: string;
}

/** What a trust plans, and for when. */
export class PlanMilestoneRequest extends DescribedMilestoneRequest {
  @Must(knownDate('The date planned for. The plan itself is dated by ‘occurred’.'))
  declare readonly due: string;
}

/** What a trust has reached. */
export class ReachMilestoneRequest extends DescribedMilestoneRequest {
  @Must(definitionVersion('Version of the codebook’s definition that was met.'))
  declare readonly definition: number | 'not stated';
}

/** What went wrong: no achievement, and never counted as one. */
export class ReportSetbackRequest extends DescribedMilestoneRequest {
  @Must(word(['deferred', 'stopped', 'incident', 'not stated'], 'What kind of setback it was.'))
  declare readonly setback: 'deferred' | 'stopped' | 'incident' | 'not stated';
}
