import type { Decide } from '#domain/kernel';
import { milestone, type Milestone, type MilestoneCommand, type MilestoneFacts } from '#domain/milestone';
import { streamOf, type DomainEvent } from '#domain/record';
import { trust as life } from '#domain/trust';
import type { UseCaseName } from '../authority/index.ts';
import { handler, stateOf, type UseCase } from '../handling/index.ts';

/** A use case on the stream of a milestone; the stream of the trust that it names is asked. */
export const milestoneHandler = <Content extends MilestoneCommand>(
  name: UseCaseName,
  decide: Decide<Milestone, Content, MilestoneFacts, DomainEvent>,
  freeText: readonly (keyof Content & string)[] = [],
  more: { readonly dispute?: (content: Content) => string } = {},
): UseCase<Content> =>
  handler({
    name,
    stream: ({ id }: Content) => streamOf.milestone(id),
    trust: ({ trust }) => trust,
    ...more,
    freeText,
    folding: milestone,
    codes: ['milestone-kinds', 'capabilities'],
    beyond: async ({ trust }: Content, reader) => ({
      trust: await stateOf(reader, life, streamOf.trust(trust)),
    }),
    decide,
  });
