import type { CodebookRequest } from '#contracts/codebook';
import type { PublishCodebook } from '#domain/codebook';
import { given, sourceIn } from '../command/index.ts';

/** What is told of one version of a list of codes. */
export const listedCodes = ({ list, version, codes, source }: CodebookRequest): PublishCodebook => ({
  list,
  version,
  codes: codes.map(({ code, title, meaning }) => given({ code, title, meaning })),
  source: sourceIn(source),
});
