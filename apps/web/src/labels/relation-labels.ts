import type { RelationView } from '#contracts/policy';

const out: Readonly<Record<string, string>> = {
  funds: 'Funds',
  implements: 'Implements',
  revises: 'Revises',
  supersedes: 'Takes the place of',
  reviews: 'Reviews',
  'conflicts-with': 'Conflicts with',
  'relates-to': 'Relates to',
};
const into: Readonly<Record<string, string>> = {
  funds: 'Funded by',
  implements: 'Implemented by',
  revises: 'Revised by',
  supersedes: 'Replaced by',
  reviews: 'Reviewed by',
  'conflicts-with': 'Conflicts with',
  'relates-to': 'Relates to',
};

/** A relation as a policy's own page says it: `Takes the place of`, `Reviewed by`. */
export function relationLabel({ relation, direction }: Pick<RelationView, 'relation' | 'direction'>): string {
  const words = direction === 'out' ? out : into;
  return words[relation] ?? `${relation.replaceAll('-', ' ')} (${direction === 'out' ? 'to' : 'from'})`;
}

/** The ref of a policy from the name of its stream; undefined for another subject. */
export function policyRefOf(subject: string): string | undefined {
  return subject.startsWith('policy-') ? subject.slice('policy-'.length) : undefined;
}
