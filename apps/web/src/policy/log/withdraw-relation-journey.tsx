import type { PolicySummary, RelationView } from '#contracts/policy';
import { Link } from '../../link/link.tsx';
import type { CommandRequests } from '../../api-client/command-requests.ts';
import { answerTo, withoutEmpty, type FormAnswers } from '../../form/answers.ts';
import type { Journey } from '../../form/journey.ts';
import { confidenceStep, longTextStep, provenanceAnswers, sourceStep } from '../../form/provenance-fields.ts';
import { relationLabel } from '../../labels/relation-labels.ts';
import { noNamesHint } from '../../milestone/milestone-fields.ts';

/** A relation, with the policy on whose page it stands. */
export interface RelationOfPolicy {
  readonly policy: Pick<PolicySummary, 'ref' | 'title'>;
  readonly relation: RelationView;
}

/** The relation as a sentence: `A strategy implements a plan`. */
const sentenceOf = ({ policy, relation }: RelationOfPolicy): string =>
  `${policy.title} ${relationLabel(relation).toLowerCase()} ${relation.title}`;

/** A source that was published before the relation was known does not tell of its end, and dates nothing. */
function withdrawalRequest({ policy, relation }: RelationOfPolicy, answers: FormAnswers) {
  const { source, confidence, knownOn } = provenanceAnswers(answers);
  return {
    from: relation.direction === 'out' ? `policy-${policy.ref}` : relation.subject,
    assertionId: relation.id,
    reason: answerTo(answers, 'reason'),
    source,
    confidence,
    ...(knownOn !== undefined && knownOn >= relation.knownOn && withoutEmpty({ knownOn })),
  } satisfies CommandRequests['withdraw-relation'];
}

/** Withdraws a relation between two policies, with a reason. */
export function withdrawRelationJourney(of: RelationOfPolicy): Journey {
  const { ref, title } = of.policy;
  return {
    key: `withdraw-relation/${of.relation.id}`,
    title: 'Withdraw this relation',
    about: sentenceOf(of),
    steps: [
      longTextStep({
        name: 'reason',
        label: 'Why is it withdrawn?',
        hint: `That it was said stays on record, with your reason beside it. ${noNamesHint}`,
        missing: 'Enter why it is withdrawn',
      }),
      {
        ...sourceStep,
        title: 'What shows that it does not hold?',
        hint: 'The source that the withdrawal rests on.',
      },
      confidenceStep,
    ],
    command: 'withdraw-relation',
    request: (answers) => withdrawalRequest(of, answers),
    before: (
      <p>
        The pages of both policies no longer show it. It stays visible on earlier days of knowledge. A
        withdrawal cannot be undone: the relation is said anew.
      </p>
    ),
    send: 'Withdraw this relation',
    done: () => ({
      title: 'The relation is withdrawn',
      next: (
        <ul>
          <li>
            <Link to={`/log/policies/${ref}/relate`}>Say what it relates to instead</Link>
          </li>
          <li>The relation stays visible on earlier days of knowledge.</li>
        </ul>
      ),
    }),
    home: { to: `/policies/${ref}`, label: title },
  };
}
