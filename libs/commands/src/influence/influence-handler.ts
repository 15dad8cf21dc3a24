import type { Facts } from '#domain/codebook';
import { influence, type Influence, type InfluenceCommand } from '#domain/influence';
import type { Decide } from '#domain/kernel';
import { streamOf, type DomainEvent } from '#domain/record';
import type { UseCaseName } from '../authority/index.ts';
import { handler, type UseCase } from '../handling/index.ts';

/** A use case on a claim that is on record, which needs no other stream. */
export const influenceHandler = (
  name: UseCaseName,
  decide: Decide<Influence, InfluenceCommand, Facts, DomainEvent>,
): UseCase<InfluenceCommand> =>
  handler({
    name,
    stream: ({ id }: InfluenceCommand) => streamOf.influence(id),
    freeText: ['reason'],
    folding: influence,
    decide,
  });
