import { rungsShown, type Ladder, type Tie, type TieCaveat, type TieStep } from '#analysis/precedence';
import type { LadderView, SuccessionStep, TieView } from '#contracts/trust';
import type { PolicyAt } from '../policy-life/index.ts';
import { dateView, factOf, sourceView } from '../timeline/index.ts';
import type { DatedNationalEvent } from '../policy-life/index.ts';

/** Names for the ids that ties hold. */
export interface TieWords {
  readonly policies: ReadonlyMap<string, PolicyAt>;
  /** The steps by which a trust came into that of the milestone; none where it is that trust. */
  readonly through: (whose: string, milestoneId: string) => readonly SuccessionStep[];
  /** Name of a trust, as at the day shown. */
  readonly trustName: (ods: string) => string;
  /** The title and date of an entry, as text. */
  readonly entry: (id: string) => string;
  /** The title of a way in which a policy bears on a milestone, by its code. */
  readonly mechanism: (code: string) => string;
  /** The title of a capability, by its code. */
  readonly capability: (code: string) => string;
}

const caveats: Readonly<Record<TieCaveat, string>> = {
  anticipated: 'The milestone came before the award or the naming: some are begun in anticipation.',
  'relation not explained': 'The record says that they relate, not how.',
  'relation not confirmed': 'A relation on the way is a hint, of low confidence.',
  'date uncertain': 'A date is approximate: the true lead time may lie outside these bounds.',
  'perhaps ended': 'It may have ended before: the dates do not say.',
  'had ended': 'It had ended before: no more than a hint ties the two.',
  'no ending recorded': 'No ending of this policy is on record: it may have ended before.',
  'counted together': 'It binds all of them counted together, none by itself.',
  contested: 'The trust’s own statement, which a reviewer contests.',
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
  const { milestoneId, policyEntryId, countedFromId, countedFromOn, lead, path, whose, state, deadline } =
    tie;
  const policy = words.policies.get(tie.policy);
  const caveat = [...ownWord(tie), ...tie.caveats.map((one) => caveats[one])].join(' ');
  const row = policy?.entries.find(({ entryId }) => entryId === policyEntryId);
  const entry = row && factOf<DatedNationalEvent>(row).event.entry;
  return {
    milestoneId,
    policy: { ref: tie.policy, title: titleOf(tie.policy, words), kind: policy?.kind ?? 'policy' },
    policyEntryId,
    countedFromId,
    countedFromOn: dateView(countedFromOn),
    tie: tie.tie,
    ...(whose !== undefined && {
      whose: { ods: whose, name: words.trustName(whose) },
      through: words.through(whose, milestoneId),
    }),
    lead,
    state,
    ...(deadline && { deadline: { on: dateView(deadline.on), ahead: deadline.ahead } }),
    ...(entry && { confidence: entry.confidence, source: sourceView(entry.source) }),
    path: path.map((step) => sentence(step, words)),
    ...(caveat !== '' && { caveat }),
  };
}

/** A claim that nobody contests proves nothing either. */
const ownWord = ({ tie, caveats: said }: Tie): readonly string[] =>
  tie === 'claimed' && !said.includes('contested')
    ? ['The trust’s own statement: nothing is proved by it.']
    : [];

/** The ladder as an answer shows it: so many rungs, the rest counted, and what came next. */
export function ladderView({ milestoneId, rungs, next }: Ladder, words: TieWords): LadderView {
  return {
    milestoneId,
    more: Math.max(0, rungs.length - rungsShown),
    ...(next && {
      next: {
        policy: {
          ref: next.policy,
          title: titleOf(next.policy, words),
          kind: words.policies.get(next.policy)?.kind ?? 'policy',
        },
        policyEntryId: next.policyEntryId,
        lead: next.lead,
      },
    }),
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
    case 'claim':
      return `${words.trustName(step.trust)} says that it ${step.direction}, by ${words.mechanism(step.mechanism).toLowerCase()}.`;
    case 'scope':
      return step.assumed
        ? 'Whom it binds is not on record: assumed to bind every trust.'
        : `It binds trusts of its type${step.trustType === undefined ? '' : `, ${step.trustType.replace('-', ' ')}`}.`;
    case 'capability':
      return `Both are about ‘${words.capability(step.capability)}’.`;
  }
}
