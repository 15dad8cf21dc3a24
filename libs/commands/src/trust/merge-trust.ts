import { streamOf } from '#domain/record';
import { mergeTrust as decide, trust, type MergeTrust } from '#domain/trust';
import { successionsFrom } from '../authority/index.ts';
import { handler, stateOf } from '../handling/index.ts';

/** Adds TrustMerged; the successor's own stream is asked, and those of the trusts that it went into. */
export const mergeTrust = handler({
  name: 'merge-trust',
  stream: ({ ods }: MergeTrust) => streamOf.trust(ods),
  folding: trust,
  beyond: async ({ into }, reader) => ({
    successor: await stateOf(reader, trust, streamOf.trust(into)),
    onwards: await successionsFrom((stream) => reader.facts(stream), into),
  }),
  decide,
});
