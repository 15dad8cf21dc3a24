import type { TieStep, Tie, TieCaveat } from '#analysis/precedence';
import type { SuccessionStep, TieView } from '#contracts/trust';
import type { PolicyAt } from '../policy/index.ts';

/** Names for the ids that ties hold. */
export interface TieWords {
  readonly policies: ReadonlyMap<string, PolicyAt>;
  /** The steps by which a trust came into that of the milestone; none where it is that trust. */
  readonly through: (whose: string, milestoneId: string) => readonly SuccessionStep[];
  /** Name of a trust, as at the day shown. */
  readonly trustName: (ods: string) => string;
  /** The title and date of an entry, as text. */
  readonly entry: (id: string) => string;
}

const caveats: Readonly<Record<TieCaveat, string>> = {
  anticipated: 'The milestone came before the award or the naming: some are begun in anticipation.',
  'relation not explained': 'The record says that they relate, not how.',
  'relation not confirmed': 'A relation on the way is a hint, of low confidence.',
  'date uncertain': 'A date is approximate: the true lead time may lie outside these bounds.',
  'perhaps ended': 'It may have ended before: the dates do not say.',
  'had ended': 'It had ended before: no more than a hint ties the two.',
  'no ending recorded': 'No ending of this policy is on record: it may have ended before.',
};

const relations: Readonly<Record<Extract<TieStep, { is: 'relation' }>['relation'], string>> = {
  funds: 'funds',
  implements: 'implements',
  revises: 'revises',
  supersedes: 'supersedes',
  reviews: 'reviews',
  'conflicts-with': 'conflicts with',
  'relates-to': 'relates to',
};

/** The tie as an answer shows it. */
export function tieView(tie: Tie, words: TieWords): TieView {
  const { milestoneId, policyEntryId, countedFromId, lead, path, whose } = tie;
  const policy = words.policies.get(tie.policy);
  const caveat = tie.caveats.map((one) => caveats[one]).join(' ');
  return {
    milestoneId,
    policy: { ref: tie.policy, title: titleOf(tie.policy, words), kind: policy?.kind ?? 'policy' },
    policyEntryId,
    countedFromId,
    tie: tie.tie,
    ...(whose !== undefined && {
      whose: { ods: whose, name: words.trustName(whose) },
      through: words.through(whose, milestoneId),
    }),
    lead,
    path: path.map((step) => sentence(step, words)),
    ...(caveat !== '' && { caveat }),
  };
}

const titleOf = (ref: string, { policies }: TieWords): string => policies.get(ref)?.title ?? ref;

function sentence(step: TieStep, words: TieWords): string {
  switch (step.is) {
    case 'award':
      return `${words.trustName(step.trust)} was awarded money under ${titleOf(step.policy, words)}: ${words.entry(step.entryId)}.`;
    case 'receipt':
      return `${words.trustName(step.trust)} received money under ${titleOf(step.policy, words)}: ${words.entry(step.entryId)}.`;
    case 'naming':
      return `${words.trustName(step.trust)} was named: ${words.entry(step.entryId)}.`;
    case 'relation': {
      const from = words.policies.has(step.from) ? titleOf(step.from, words) : words.entry(step.from);
      return `${from} ${relations[step.relation]} ${titleOf(step.to, words)}, with ${step.confidence} confidence.`;
    }
    case 'capability':
      return `Both are about ${step.capability}.`;
  }
}
