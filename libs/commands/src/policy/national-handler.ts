import type { Facts } from '#domain/codebook';
import type { Decide } from '#domain/kernel';
import type { Policy } from '#domain/policy';
import { national, streamOf, type DomainEvent } from '#domain/record';
import type { UseCaseName } from '../authority/index.ts';
import { handler, type UseCase } from '../handling/index.ts';

/** A use case on the stream of a policy of any kind, which needs no other stream. */
export const nationalHandler = <Content extends { readonly ref: string }>(
  name: UseCaseName,
  decide: Decide<Policy, Content, Facts, DomainEvent>,
  codes: readonly string[] = [],
): UseCase<Content> =>
  handler({ name, stream: ({ ref }: Content) => streamOf.policy(ref), folding: national, codes, decide });
