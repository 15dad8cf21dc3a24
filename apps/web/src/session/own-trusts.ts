import type { NamedTrust } from '#contracts/timeline';
import type { RelatedTrust, TrustView } from '#contracts/trust';

/** The trusts that somebody may speak for: their own first, then those that legally went into it. */
export const ownTrusts = ({ trust, predecessors }: TrustView): readonly NamedTrust[] => [
  trust,
  ...predecessors.filter(wentInWholly),
];

/** True for a predecessor that legally and wholly went into the trust: for others it does not speak. */
export const wentInWholly = ({ basis, part }: RelatedTrust): boolean =>
  basis !== 'inferred' && part !== 'part';
