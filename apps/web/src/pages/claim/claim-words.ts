import type { ClaimView } from '#contracts/influence';

/** A claim in one sentence: ‘Global Digital Exemplars’ helped ‘Record live’ by funding. */
export const claimWords = ({ policy, milestone, direction, mechanism }: ClaimView): string =>
  `‘${policy.title}’ ${direction} ‘${milestone.title}’ by ${mechanism.title.toLowerCase()}`;
