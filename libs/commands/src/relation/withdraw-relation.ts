import { relations, withdrawRelation as decide, type WithdrawRelation } from '#domain/relation';
import { handler } from '../handling/index.ts';

/** Adds RelationWithdrawn. */
export const withdrawRelation = handler({
  name: 'withdraw-relation',
  stream: ({ from }: WithdrawRelation) => from,
  folding: relations,
  freeText: ['reason'],
  decide,
});
