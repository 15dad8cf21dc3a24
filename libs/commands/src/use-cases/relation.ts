import * as rules from '#domain/relation';
import { handler, type FactReader } from '../handling/index.ts';

const { relations, relationEvents } = rules;

/** The use case that makes each statement of how two subjects relate, in the stream of the one that it goes out from. */
export const relationUseCases = {
  /** Both ends are asked whether they are there. */
  RelationAsserted: handler(relationEvents.RelationAsserted, {
    stream: ({ from }: rules.AssertRelation) => from,
    reducer: relations,
    beyond: async ({ from, to }, reader) => ({
      exists: { from: await isThere(reader, from), to: await isThere(reader, to) },
    }),
    decide: rules.assertRelation,
  }),
  RelationWithdrawn: handler(relationEvents.RelationWithdrawn, {
    stream: ({ from }: rules.WithdrawRelation) => from,
    reducer: relations,
    decide: rules.withdrawRelation,
  }),
};

const isThere = async (reader: FactReader, stream: string): Promise<boolean> =>
  (await reader.facts(stream)).length > 0;
