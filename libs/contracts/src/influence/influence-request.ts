import { id, May, Must, odsCode, prose, slug, word } from '../body/index.ts';
import { DatedRequest } from '../said/index.ts';

/** A trust says that a policy helped or hindered one of its milestones, and how. */
export class ClaimInfluenceRequest extends DatedRequest {
  @Must(id('Id of the milestone.'))
  declare readonly milestone: string;

  @Must(odsCode('ODS code of the trust whose milestone it is.'))
  declare readonly trust: string;

  @Must(slug('Ref of the policy.'))
  declare readonly policy: string;

  @Must(word(['helped', 'hindered'], 'Whether it helped or hindered.'))
  declare readonly direction: 'helped' | 'hindered';

  @Must(slug('Code of the mechanism by which it did: funding, mandate, standard …'))
  declare readonly mechanism: string;

  @May(prose('In words. It is kept apart from the record, and can be redacted.'))
  declare readonly statement?: string;
}

/** Why a claim is contested or taken back. */
export class InfluenceReasonRequest extends DatedRequest {
  @Must(id('Id of the claim.'))
  declare readonly claim: string;

  @Must(prose('Why. It is kept apart from the record, and can be redacted.'))
  declare readonly reason: string;
}
