import type { Facts } from '#domain/codebook';
import type { Decide, Fact } from '#domain/kernel';
import { streamOf, type DomainEvent } from '#domain/record';
import * as rules from '#domain/trust';
import { successionsFrom } from '../authority/index.ts';
import { handler, foldState, type Declares, type UseCase } from '../handling/index.ts';

const { trust, trustEvents } = rules;

/** A use case on the stream of a trust, which needs no other stream. */
const onTrust = <Content extends { readonly ods: string }, Event extends DomainEvent & Fact>(
  declared: Declares<Event>,
  decide: Decide<rules.Trust, Content, Facts, Event>,
  codes: readonly string[] = [],
): UseCase<Content> =>
  handler(declared, { stream: ({ ods }: Content) => streamOf.trust(ods), reducer: trust, codes, decide });

/** The use case that makes each event of a trust. */
export const trustUseCases = {
  TrustRegistered: onTrust(trustEvents.TrustRegistered, rules.registerTrust, ['trust-types']),
  TrustOpened: onTrust(trustEvents.TrustOpened, rules.openTrust),
  TrustRenamed: onTrust(trustEvents.TrustRenamed, rules.renameTrust),
  TrustReclassified: onTrust(trustEvents.TrustReclassified, rules.reclassifyTrust, ['trust-types']),
  TrustMoved: onTrust(trustEvents.TrustMoved, rules.moveTrust),
  /** The successor's own stream is asked, and those of the trusts that it went into. */
  TrustMerged: handler(trustEvents.TrustMerged, {
    stream: ({ ods }: rules.MergeTrust) => streamOf.trust(ods),
    reducer: trust,
    beyond: async ({ into }, reader) => ({
      successor: await foldState(reader, trust, streamOf.trust(into)),
      onwards: await successionsFrom((stream) => reader.facts(stream), into),
    }),
    decide: rules.mergeTrust,
  }),
  TrustClosed: onTrust(trustEvents.TrustClosed, rules.closeTrust),
};
