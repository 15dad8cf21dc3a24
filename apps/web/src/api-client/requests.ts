import type { CommandRequests } from './command-requests.ts';

/** What a trust sends, as the OpenAPI document says it. */
export type PlanMilestoneRequest = CommandRequests['plan-milestone'];
export type RescheduleMilestoneRequest = CommandRequests['reschedule-milestone'];
export type ReachMilestoneRequest = CommandRequests['reach-milestone'];
export type ReportSetbackRequest = CommandRequests['report-setback'];
export type MilestoneReasonRequest = CommandRequests['withdraw-milestone'];
export type AttachEvidenceRequest = CommandRequests['attach-evidence'];
export type AnswerDisputeRequest = CommandRequests['answer-dispute'];
export type ClaimInfluenceRequest = CommandRequests['claim-influence'];
export type InfluenceReasonRequest = CommandRequests['withdraw-influence'];
