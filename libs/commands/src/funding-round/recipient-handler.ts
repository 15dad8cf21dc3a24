import type { RecipientCommand, RecipientFacts } from '#domain/funding-round';
import type { Decide } from '#domain/kernel';
import type { Policy } from '#domain/policy';
import { national, streamOf, type DomainEvent } from '#domain/record';
import { trust as life } from '#domain/trust';
import type { UseCaseName } from '../authority/index.ts';
import { handler, stateOf, type UseCase } from '../handling/index.ts';

/** A use case on the stream of a funding round that may name a trust, whose own stream is asked. */
export const recipientHandler = (
  name: UseCaseName,
  decide: Decide<Policy, RecipientCommand, RecipientFacts, DomainEvent>,
): UseCase<RecipientCommand> =>
  handler({
    name,
    stream: ({ ref }: RecipientCommand) => streamOf.policy(ref),
    folding: national,
    codes: ['capabilities'],
    beyond: async ({ trust }, reader) =>
      trust === undefined ? {} : { trust: await stateOf(reader, life, streamOf.trust(trust)) },
    decide,
  });
