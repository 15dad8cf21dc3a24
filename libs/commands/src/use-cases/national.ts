import type { Facts } from '#domain/codebook';
import * as funding from '#domain/funding-round';
import type { Decide, Fact } from '#domain/kernel';
import * as policy from '#domain/policy';
import { national, streamOf, type DomainEvent } from '#domain/record';
import * as standard from '#domain/standard';
import * as target from '#domain/target';
import { trust as life } from '#domain/trust';
import { handler, foldState, type Declares, type UseCase } from '../handling/index.ts';

/** A use case on the stream of a policy of any kind, which needs no other stream. */
const onPolicy = <Content extends { readonly ref: string }, Event extends DomainEvent & Fact>(
  declared: Declares<Event>,
  decide: Decide<policy.Policy, Content, Facts, Event>,
): UseCase<Content> =>
  handler(declared, { stream: ({ ref }: Content) => streamOf.policy(ref), reducer: national, decide });

/** A use case on the stream of a funding round that may name a trust, whose own stream is asked. */
const toRecipient = <Event extends DomainEvent & Fact>(
  declared: Declares<Event>,
  decide: Decide<policy.Policy, funding.RecipientCommand, funding.RecipientFacts, Event>,
): UseCase<funding.RecipientCommand> =>
  handler(declared, {
    stream: ({ ref }: funding.RecipientCommand) => streamOf.policy(ref),
    reducer: national,
    beyond: async ({ trust }, reader) =>
      trust === undefined ? {} : { trust: await foldState(reader, life, streamOf.trust(trust)) },
    decide,
  });

const { policyEvents } = policy;
const { fundingRoundEvents } = funding;
const { standardEvents } = standard;
const { targetEvents } = target;

/** The use case that makes each event of a policy of any kind. */
export const nationalUseCases = {
  PolicyRegistered: onPolicy(policyEvents.PolicyRegistered, policy.registerPolicy),
  PolicyAnnounced: onPolicy(policyEvents.PolicyAnnounced, policy.announcePolicy),
  PolicyOpened: onPolicy(policyEvents.PolicyOpened, policy.openPolicy),
  PolicyPublished: onPolicy(policyEvents.PolicyPublished, policy.publishPolicy),
  PolicyLaunched: onPolicy(policyEvents.PolicyLaunched, policy.launchPolicy),
  PolicyCameIntoForce: onPolicy(policyEvents.PolicyCameIntoForce, policy.bringPolicyIntoForce),
  PolicyAwarded: onPolicy(policyEvents.PolicyAwarded, policy.awardUnderPolicy),
  PolicyRevised: onPolicy(policyEvents.PolicyRevised, policy.revisePolicy),
  PolicyClosed: onPolicy(policyEvents.PolicyClosed, policy.closePolicy),
  PolicySuperseded: onPolicy(policyEvents.PolicySuperseded, policy.supersedePolicy),
  PolicyWithdrawn: onPolicy(policyEvents.PolicyWithdrawn, policy.withdrawPolicy),
  PolicyMerged: onPolicy(policyEvents.PolicyMerged, policy.mergePolicy),
  ScopeStated: onPolicy(policyEvents.ScopeStated, policy.stateScope),
  FundingApproved: onPolicy(fundingRoundEvents.FundingApproved, funding.approveFunding),
  BidsOpened: onPolicy(fundingRoundEvents.BidsOpened, funding.openBids),
  BidsClosed: onPolicy(fundingRoundEvents.BidsClosed, funding.closeBids),
  FundingAwarded: toRecipient(fundingRoundEvents.FundingAwarded, funding.awardFunding),
  AgreementSigned: toRecipient(fundingRoundEvents.AgreementSigned, funding.signAgreement),
  FundingReceived: toRecipient(fundingRoundEvents.FundingReceived, funding.receiveFunding),
  FundingRevised: onPolicy(fundingRoundEvents.FundingRevised, funding.reviseFunding),
  FundingClawedBack: toRecipient(fundingRoundEvents.FundingClawedBack, funding.clawBackFunding),
  StandardDrafted: onPolicy(standardEvents.StandardDrafted, standard.draftStandard),
  StandardSupplierReady: onPolicy(standardEvents.StandardSupplierReady, standard.reportSupplierReadiness),
  StandardMandated: onPolicy(standardEvents.StandardMandated, standard.mandateStandard),
  TargetSet: onPolicy(targetEvents.TargetSet, target.setTarget),
  TargetRevised: onPolicy(targetEvents.TargetRevised, target.reviseTarget),
  TargetMet: onPolicy(targetEvents.TargetMet, target.meetTarget),
  TargetMissed: onPolicy(targetEvents.TargetMissed, target.missTarget),
  TargetAbandoned: onPolicy(targetEvents.TargetAbandoned, target.abandonTarget),
  SharesStated: handler(targetEvents.SharesStated, {
    stream: ({ ref }: target.StateShares) => streamOf.policy(ref),
    reducer: target.promises,
    decide: target.stateShares,
  }),
};
