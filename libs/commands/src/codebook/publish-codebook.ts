import { codeList, publishCodebook as decide, type PublishCodebook } from '#domain/codebook';
import { streamOf } from '#domain/record';
import { handler } from '../handling/index.ts';

/** Publishes a list of codes as version 1. */
export const publishCodebook = handler({
  name: 'publish-codebook',
  stream: ({ list }: PublishCodebook) => streamOf.codebook(list),
  folding: codeList,
  decide,
});
