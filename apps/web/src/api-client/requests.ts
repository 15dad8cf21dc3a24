/** What is sent, as the API's contracts write it. */
export type {
  AnswerDisputeRequest,
  AttachEvidenceRequest,
  MilestoneReasonRequest,
  PlanMilestoneRequest,
  ReachMilestoneRequest,
  ReportSetbackRequest,
  RescheduleMilestoneRequest,
} from '#contracts/milestone';
export type { ClaimInfluenceRequest, InfluenceReasonRequest } from '#contracts/influence';
