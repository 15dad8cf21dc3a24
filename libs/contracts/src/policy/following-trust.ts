import { tieStrengths, trustSteps, type TieStrength, type TrustStep } from '#analysis/precedence';
import { date, eventTypeName, id, line, odsCode, oneOf, slug } from '#domain/schema';
import { oneOfViews, OptionalProperty, Property, type DateView } from '../answer/index.ts';
import { leadViews, type LeadTime } from '../trust/index.ts';

/** An entry by which a trust followed a policy: an award to it, a milestone that the policy came before, a setback or a plan that is said to belong to it. */
export class FollowingTrust {
  @Property(odsCode('ODS code.'))
  declare readonly ods: string;

  @Property(line('As it was called then.'))
  declare readonly name: string;

  @Property(id('The entry that ties the trust to the policy.'))
  declare readonly entryId: string;

  @Property(line('What that entry says.'))
  declare readonly title: string;

  @Property(date('When it happened.'))
  declare readonly occurred: DateView;

  @Property(eventTypeName('Its type.'))
  declare readonly eventType: string;

  @Property(slug('Code of its kind: of a milestone its own, of money that of the policy.'))
  declare readonly kind: string;

  @Property(
    oneOf(
      trustSteps,
      'What it is to the trust: money, its selection, a contract signed, a system live, another milestone, a plan or a setback.',
    ),
  )
  declare readonly step: TrustStep;

  @OptionalProperty(
    oneOf(
      tieStrengths,
      'What ties a milestone to the policy, as its trust’s page has it. Other entries have none.',
    ),
  )
  declare readonly tie?: TieStrength;

  @OptionalProperty(oneOfViews(leadViews, 'How long after: the same as on its trust’s page.'))
  declare readonly lead?: LeadTime;
}
