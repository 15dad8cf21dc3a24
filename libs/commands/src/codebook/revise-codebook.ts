import { codeList, reviseCodebook as decide, type ReviseCodebook } from '#domain/codebook';
import { streamOf } from '#domain/record';
import { handler } from '../handling/index.ts';

/** Publishes the next version of a list of codes. */
export const reviseCodebook = handler({
  name: 'revise-codebook',
  stream: ({ list }: ReviseCodebook) => streamOf.codebook(list),
  folding: codeList,
  decide,
});
