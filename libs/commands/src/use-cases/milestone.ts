import type { Decide, Fact } from '#domain/kernel';
import * as rules from '#domain/milestone';
import { streamOf, type DomainEvent } from '#domain/record';
import { trust as life } from '#domain/trust';
import { handler, foldState, type Declares, type UseCase } from '../handling/index.ts';

const { milestone, milestoneEvents } = rules;

/** A use case on the stream of a milestone; the stream of the trust that it names is asked. */
const onMilestone = <Content extends rules.MilestoneCommand, Event extends DomainEvent & Fact>(
  declared: Declares<Event>,
  decide: Decide<rules.Milestone, Content, rules.MilestoneFacts, Event>,
  more: { readonly dispute?: (content: Content) => string } = {},
): UseCase<Content> =>
  handler(declared, {
    stream: ({ id }: Content) => streamOf.milestone(id),
    trust: ({ trust }) => trust,
    ...more,
    reducer: milestone,
    codes: ['milestone-kinds', 'capabilities'],
    beyond: async ({ trust }: Content, reader) => ({
      trust: await foldState(reader, life, streamOf.trust(trust)),
    }),
    decide,
  });

/** The use case that makes each event of a milestone. */
export const milestoneUseCases = {
  MilestonePlanned: onMilestone(milestoneEvents.MilestonePlanned, rules.planMilestone),
  MilestoneRescheduled: onMilestone(milestoneEvents.MilestoneRescheduled, rules.rescheduleMilestone),
  MilestoneReached: onMilestone(milestoneEvents.MilestoneReached, rules.reachMilestone),
  SetbackReported: onMilestone(milestoneEvents.SetbackReported, rules.reportSetback),
  MilestoneWithdrawn: onMilestone(milestoneEvents.MilestoneWithdrawn, rules.withdrawMilestone),
  MilestoneVerified: onMilestone(milestoneEvents.MilestoneVerified, rules.verifyMilestone),
  MilestoneDisputed: onMilestone(milestoneEvents.MilestoneDisputed, rules.disputeMilestone),
  DisputeAnswered: onMilestone(milestoneEvents.DisputeAnswered, rules.answerDispute, {
    dispute: ({ dispute }) => dispute,
  }),
  EvidenceAttached: onMilestone(milestoneEvents.EvidenceAttached, rules.attachEvidence),
};
