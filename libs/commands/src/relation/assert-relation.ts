import { assertRelation as decide, relations, type AssertRelation } from '#domain/relation';
import { handler, type FactReader } from '../handling/index.ts';

/** Adds RelationAsserted to the subject that it goes out from; both ends are asked whether they are there. */
export const assertRelation = handler({
  name: 'assert-relation',
  stream: ({ from }: AssertRelation) => from,
  folding: relations,
  beyond: async ({ from, to }, reader) => ({
    exists: { from: await isThere(reader, from), to: await isThere(reader, to) },
  }),
  decide,
});

const isThere = async (reader: FactReader, stream: string): Promise<boolean> =>
  (await reader.facts(stream)).length > 0;
