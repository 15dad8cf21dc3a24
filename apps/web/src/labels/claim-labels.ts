import type { ClaimView } from '#contracts/influence';

/** The state of a claim: `Contested by a reviewer`. */
export function claimStatusLabel(status: 'claimed' | 'contested' | 'withdrawn'): string {
  switch (status) {
    case 'claimed':
      return 'Claimed by the trust';
    case 'contested':
      return 'Contested by a reviewer';
    case 'withdrawn':
      return 'Taken back by the trust';
  }
}

/** A claim in one sentence: ‘Global Digital Exemplars’ helped ‘Record live’ by funding. */
export const claimLabel = ({ policy, milestone, direction, mechanism }: ClaimView): string =>
  `‘${policy.title}’ ${direction} ‘${milestone.title}’ by ${mechanism.title.toLowerCase()}`;
