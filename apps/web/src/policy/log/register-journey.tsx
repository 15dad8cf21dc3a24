import { Link } from '../../link/link.tsx';
import { answerTo, type FormAnswers } from '../../form/answers.ts';
import type { FormField, FieldOption } from '../../form/field.ts';
import type { Journey, FormStep } from '../../form/journey.ts';
import { provenanceAnswers } from '../../form/provenance-fields.ts';
import { factRequest } from './fact-request.ts';
import { happeningCommand } from './fact-settings.ts';
import { whatStep, factSteps } from './fact-steps.ts';
import { policyKindLabel } from './policy-kinds.ts';
import { nothingYet, registerSteps } from './register-steps.ts';

/** Options of the journey. */
export interface RegisterSettings {
  readonly kind: string;
  readonly happenings: readonly FieldOption[];
  readonly capabilities: readonly FieldOption[];
  readonly trusts: readonly FieldOption[];
}

const nothing: FieldOption = {
  value: nothingYet,
  label: 'Nothing to log yet',
  hint: 'Only what it is. Its life can be logged later, in any order.',
};

const isNothing = (answers: FormAnswers): boolean => answerTo(answers, 'what') === nothingYet;

/** Asked only where something has happened; the source is asked for either way. */
const whereHappened = (step: FormStep): FormStep => {
  if (step.id === 'source') return step;
  const asked = (field: FormField): FormField => ({
    ...field,
    applies: (answers: FormAnswers) => !isNothing(answers) && (field.applies?.(answers) ?? true),
  });
  return { ...step, fields: step.fields.map(asked) };
};

const listOf = (answers: FormAnswers): readonly string[] =>
  answerTo(answers, 'capabilities').split(',').filter(Boolean);

/** Registers what a policy is, and records the first that happened to it. */
export function registerJourney(settings: RegisterSettings): Journey {
  const { kind, happenings, capabilities } = settings;
  const name = policyKindLabel(kind);
  const what = { ...settings, happenings: [...happenings, nothing] };
  return {
    key: `log new ${kind}`,
    title: `Log a ${name}`.replace('a organ', 'an organ').replace('a assess', 'an assess'),
    steps: [
      ...registerSteps(name, capabilities),
      whatStep(what, 'What happened to it first?'),
      ...factSteps(settings).map(whereHappened),
    ],
    command: 'register-policy',
    request: (answers) => ({
      ref: answerTo(answers, 'ref'),
      kind,
      title: answerTo(answers, 'policyTitle'),
      issuer: answerTo(answers, 'policyIssuer'),
      capabilities: listOf(answers),
      source: provenanceAnswers(answers).source,
    }),
    then: (answers) =>
      isNothing(answers)
        ? undefined
        : {
            command: happeningCommand(kind, answers),
            request: factRequest(answerTo(answers, 'ref'), kind, answers),
          },
    send: 'Add to the record',
    before: (
      <p>
        It is public as soon as it is recorded, and it is not taken out again: what turns out to be wrong is
        corrected, and the mistake stays visible in the past.
      </p>
    ),
    done: (_, answers) => ({
      title: `${answerTo(answers, 'policyTitle')} is on record`,
      next: <Next of={answerTo(answers, 'ref')} />,
    }),
    again: `Log another ${name}`,
    home: { to: '/log', label: 'Log an initiative' },
  };
}

function Next({ of }: { readonly of: string }) {
  return (
    <ul>
      <li>
        <Link to={`/policies/${of}`}>See it with its life</Link>
      </li>
      <li>
        <Link to={`/log/policies/${of}`}>Log what happened later</Link>
      </li>
      <li>
        <Link to={`/log/policies/${of}/relate`}>Say what it relates to</Link>
      </li>
    </ul>
  );
}
