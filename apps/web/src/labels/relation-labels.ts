import type { RelationView } from '#contracts/policy';

const out: Readonly<Record<RelationView['relation'], string>> = {
  funds: 'Funds',
  implements: 'Implements',
  revises: 'Revises',
  supersedes: 'Takes the place of',
  reviews: 'Reviews',
  'conflicts-with': 'Conflicts with',
  'relates-to': 'Relates to',
};
const into: Readonly<Record<RelationView['relation'], string>> = {
  funds: 'Funded by',
  implements: 'Implemented by',
  revises: 'Revised by',
  supersedes: 'Replaced by',
  reviews: 'Reviewed by',
  'conflicts-with': 'Conflicts with',
  'relates-to': 'Relates to',
};

/** A relation as a policy's own page says it: `Takes the place of`, `Reviewed by`. */
export const relationLabel = ({
  relation,
  direction,
}: Pick<RelationView, 'relation' | 'direction'>): string => (direction === 'out' ? out : into)[relation];

/** The ref of a policy from the name of its stream; undefined for another subject. */
export function policyRefOf(subject: string): string | undefined {
  return subject.startsWith('policy-') ? subject.slice('policy-'.length) : undefined;
}
