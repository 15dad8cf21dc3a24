import { id, knownDate, line, May, Must, odsCode, prose, slug, webAddress } from '../body/index.ts';
import { DatedRequest } from '../said/index.ts';

/** Something that happened to a milestone that is on record. Its trust and kind are said again, against mistakes. */
export class KnownMilestoneRequest extends DatedRequest {
  @Must(id('Id of the milestone.'))
  declare readonly milestone: string;

  @Must(odsCode('ODS code of its trust.'))
  declare readonly trust: string;

  @Must(slug('Code of its kind.'))
  declare readonly kind: string;
}

/** A trust now plans for another day. */
export class RescheduleMilestoneRequest extends KnownMilestoneRequest {
  @Must(knownDate('The date that it now plans for.'))
  declare readonly due: string;
}

/** Why something is given up, disputed or taken back. */
export class MilestoneReasonRequest extends KnownMilestoneRequest {
  @Must(prose('Why. It is kept apart from the record, and can be redacted.'))
  declare readonly reason: string;
}

/** Somebody who looked at the evidence says that it holds. */
export class VerifyMilestoneRequest extends KnownMilestoneRequest {
  @May(prose('What was looked at. It is kept apart from the record, and can be redacted.'))
  declare readonly note?: string;
}

/** What the trust says to a dispute. */
export class AnswerDisputeRequest extends KnownMilestoneRequest {
  @Must(id('Id of the entry of the dispute.'))
  declare readonly dispute: string;

  @Must(prose('The answer. It is kept apart from the record, and can be redacted.'))
  declare readonly answer: string;
}

/** Where the milestone can be seen. */
export class AttachEvidenceRequest extends KnownMilestoneRequest {
  @Must(line('What the evidence is called.'))
  declare readonly title: string;

  @Must(webAddress('Where it is.'))
  declare readonly url: string;

  @May(prose('What it shows. It is kept apart from the record, and can be redacted.'))
  declare readonly note?: string;
}
