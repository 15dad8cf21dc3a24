import type { PolicySummary } from '#contracts/policy';
import { Link } from '../../link/link.tsx';
import { answerTo, withoutEmpty, type FormAnswers } from '../../form/answers.ts';
import type { FieldOption } from '../../form/field.ts';
import type { Journey, FormStep } from '../../form/journey.ts';
import { confidenceStep, provenanceAnswers, sourceStep } from '../../form/provenance-fields.ts';
import { formStep } from './fact-settings.ts';

const relations: readonly FieldOption[] = [
  { value: 'funds', label: 'It funds the other' },
  { value: 'implements', label: 'It implements the other' },
  { value: 'revises', label: 'It revises the other' },
  { value: 'supersedes', label: 'It takes the place of the other' },
  { value: 'superseded-by', label: 'The other takes its place' },
  { value: 'reviews', label: 'It reviews the other' },
  { value: 'conflicts-with', label: 'It conflicts with the other' },
  { value: 'relates-to', label: 'It relates to the other in another way' },
];

const relateSteps = ({ ref, title }: PolicySummary, others: readonly FieldOption[]): readonly FormStep[] => [
  formStep('other', 'Which other policy?', {
    kind: 'search',
    name: 'other',
    path: 'to',
    label: 'Which other policy?',
    hint: 'Title or body',
    what: 'policies',
    missing: 'Choose the other policy.',
    options: others.filter(({ value }) => value !== ref),
  }),
  formStep('relation', 'How do they relate?', {
    kind: 'choice',
    name: 'relation',
    label: `How does ${title} relate to it?`,
    hint: 'As the source puts it',
    missing: 'Choose how they relate.',
    options: relations,
  }),
  formStep(
    'says',
    'Who says so?',
    {
      kind: 'text',
      name: 'assertedBy',
      label: 'Who says so?',
      hint: 'A body, by its name: not a person',
      missing: 'Enter the body that says so.',
    },
    {
      kind: 'long-text',
      name: 'note',
      label: 'A short detail',
      hint: 'Do not name persons',
      optional: true,
    },
  ),
  sourceStep,
  confidenceStep,
];

function relationRequest(ref: string, answers: FormAnswers): object {
  const { source, confidence, knownOn } = provenanceAnswers(answers);
  const relation = answerTo(answers, 'relation');
  const [here, there] = [`policy-${ref}`, `policy-${answerTo(answers, 'other')}`];
  const ends = relation === 'superseded-by' ? { from: there, to: here } : { from: here, to: there };
  return {
    ...ends,
    relation: relation === 'superseded-by' ? 'supersedes' : relation,
    assertedBy: answerTo(answers, 'assertedBy'),
    ...withoutEmpty({ note: answerTo(answers, 'note') }),
    source,
    confidence,
    ...withoutEmpty({ knownOn }),
  };
}

/** Says how a policy relates to another. */
export function relateJourney(policy: PolicySummary, others: readonly FieldOption[]): Journey {
  const { ref, title } = policy;
  return {
    key: `relate ${ref}`,
    title: 'Say what it relates to',
    about: title,
    steps: relateSteps(policy, others),
    command: 'assert-relation',
    request: (answers) => relationRequest(ref, answers),
    send: 'Add to the record',
    done: () => ({
      title: 'The relation is on record',
      next: (
        <p>
          It stands on the page of <Link to={`/policies/${ref}`}>{title}</Link> and on that of the other
          policy.
        </p>
      ),
    }),
    again: 'Say what else it relates to',
    home: { to: `/policies/${ref}`, label: title },
  };
}
