import type { CorrectionEvent } from '#domain/entry';
import type { DomainEvent } from '#domain/record';
import { publishCodebook, reviseCodebook } from '../codebook/index.ts';
import { registerCoverageSeries, reportCoverage } from '../coverage/index.ts';
import * as funding from '../funding-round/index.ts';
import type { UseCase } from '../handling/index.ts';
import { claimInfluence, contestInfluence, withdrawInfluence } from '../influence/index.ts';
import { registerMaturityRound, scoreMaturity } from '../maturity/index.ts';
import * as milestone from '../milestone/index.ts';
import * as policy from '../policy/index.ts';
import { assertRelation, withdrawRelation } from '../relation/index.ts';
import { draftStandard, mandateStandard, reportSupplierReadiness } from '../standard/index.ts';
import * as target from '../target/index.ts';
import * as trust from '../trust/index.ts';

/** Every event that a use case of its own makes: all but corrections and retractions. */
export type MadeEvent = Exclude<DomainEvent, CorrectionEvent>;

/** The use case that makes each type of event, once or more often. */
export const useCaseOf = {
  PolicyRegistered: policy.registerPolicy,
  PolicyAnnounced: policy.announcePolicy,
  PolicyOpened: policy.openPolicy,
  PolicyPublished: policy.publishPolicy,
  PolicyLaunched: policy.launchPolicy,
  PolicyCameIntoForce: policy.bringPolicyIntoForce,
  PolicyAwarded: policy.awardUnderPolicy,
  PolicyRevised: policy.revisePolicy,
  PolicyClosed: policy.closePolicy,
  PolicySuperseded: policy.supersedePolicy,
  PolicyWithdrawn: policy.withdrawPolicy,
  PolicyMerged: policy.mergePolicy,
  FundingApproved: funding.approveFunding,
  BidsOpened: funding.openBids,
  BidsClosed: funding.closeBids,
  FundingAwarded: funding.awardFunding,
  AgreementSigned: funding.signAgreement,
  FundingReceived: funding.receiveFunding,
  FundingRevised: funding.reviseFunding,
  FundingClawedBack: funding.clawBackFunding,
  StandardDrafted: draftStandard,
  StandardSupplierReady: reportSupplierReadiness,
  StandardMandated: mandateStandard,
  TargetSet: target.setTarget,
  TargetRevised: target.reviseTarget,
  TargetMet: target.meetTarget,
  TargetMissed: target.missTarget,
  TargetAbandoned: target.abandonTarget,
  TrustRegistered: trust.registerTrust,
  TrustOpened: trust.openTrust,
  TrustRenamed: trust.renameTrust,
  TrustReclassified: trust.reclassifyTrust,
  TrustMoved: trust.moveTrust,
  TrustMerged: trust.mergeTrust,
  TrustClosed: trust.closeTrust,
  MilestonePlanned: milestone.planMilestone,
  MilestoneRescheduled: milestone.rescheduleMilestone,
  MilestoneReached: milestone.reachMilestone,
  SetbackReported: milestone.reportSetback,
  MilestoneWithdrawn: milestone.withdrawMilestone,
  MilestoneVerified: milestone.verifyMilestone,
  MilestoneDisputed: milestone.disputeMilestone,
  DisputeAnswered: milestone.answerDispute,
  EvidenceAttached: milestone.attachEvidence,
  InfluenceClaimed: claimInfluence,
  InfluenceContested: contestInfluence,
  InfluenceWithdrawn: withdrawInfluence,
  MaturityRoundRegistered: registerMaturityRound,
  MaturityScored: scoreMaturity,
  CoverageSeriesRegistered: registerCoverageSeries,
  CoverageReported: reportCoverage,
  CodebookPublished: publishCodebook,
  CodebookRevised: reviseCodebook,
  RelationAsserted: assertRelation,
  RelationWithdrawn: withdrawRelation,
} as const satisfies { readonly [Type in MadeEvent['type']]: UseCase<never> };
