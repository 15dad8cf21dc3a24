import type { Facts } from '#domain/codebook';
import type { Decide } from '#domain/kernel';
import { streamOf, type DomainEvent } from '#domain/record';
import { trust, type Trust } from '#domain/trust';
import type { UseCaseName } from '../authority/index.ts';
import { handler, type UseCase } from '../handling/index.ts';

/** A use case on the stream of a trust, which needs no other stream. */
export const trustHandler = <Content extends { readonly ods: string }>(
  name: UseCaseName,
  decide: Decide<Trust, Content, Facts, DomainEvent>,
  codes: readonly string[] = [],
): UseCase<Content> =>
  handler({ name, stream: ({ ods }: Content) => streamOf.trust(ods), folding: trust, codes, decide });
