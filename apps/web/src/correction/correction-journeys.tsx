import type { EntryView } from '#contracts/entry';
import type { ChangedField } from '#contracts/history';
import type { PolicyView } from '#contracts/policy';
import { declarations } from '#domain/declarations';
import { Link } from '../link/link.tsx';
import { answerTo, type FormAnswers } from '../form/answers.ts';
import { isAsked, type FormField, type FieldOption } from '../form/field.ts';
import type { Journey, FormStep } from '../form/journey.ts';
import { confidenceStep, provenanceAnswers, sourceStep } from '../form/provenance-fields.ts';
import { ChangesTable } from '../entry/history-steps.tsx';
import { entryEventLabel } from '../labels/entry-labels.ts';
import {
  chosenFields,
  correctableFields,
  correctionChanges,
  initialCorrection,
  type CorrectableField,
} from './correctable-fields.ts';
import type { CodeOptions } from './field-editor.ts';

const reasonStep = (label: string, hint: string): FormStep => ({
  id: 'reason',
  title: label,
  fields: [
    {
      kind: 'long-text',
      name: 'reason',
      label,
      hint,
      missing: 'Enter the reason',
    },
  ],
});

/** A correction has a source of its own: what shows that it was wrong. */
const shownBy: readonly FormStep[] = [
  { ...sourceStep, title: 'What shows that it was wrong?', hint: 'The source that the correction rests on.' },
  confidenceStep,
];

const entryReasonHint = 'It is shown in the history of the entry. Do not name persons.';

const nowLabel = ({ words, stands }: CorrectableField): string => words(stands);

function whichStep(fields: readonly CorrectableField[], uncorrectable: string): FormStep {
  const options = fields.map((field): FieldOption => {
    const now = nowLabel(field);
    return { value: field.name, label: field.label, hint: now === '' ? 'It says nothing now' : now };
  });
  return {
    id: 'which',
    title: 'What is wrong?',
    fields: [
      {
        kind: 'several',
        name: 'which',
        label: 'What is wrong?',
        hint: `Choose all that apply. Each is replaced as a whole. ${uncorrectable}`,
        missing: 'Choose what is wrong',
        options,
      },
    ],
  };
}

/** The fields of the form of one that may be restated, asked for where it was chosen. */
function formFields(chosen: CorrectableField): readonly FormField[] {
  const now = nowLabel(chosen);
  const hint = now === '' ? 'It says nothing now.' : `It says now: ${now}`;
  return chosen.fields(hint).map((field) => ({
    ...field,
    applies: (answers) => chosenFields(answers).includes(chosen.name) && isAsked(field, answers),
  }));
}

/** Before and after of the fields that were chosen, in words alike. */
export const correctedFields = (
  fields: readonly CorrectableField[],
  answers: FormAnswers,
): readonly ChangedField[] =>
  fields
    .filter(({ name }) => chosenFields(answers).includes(name))
    .map((field) => {
      const before = nowLabel(field);
      const after = field.words(field.value(answers));
      return { field: field.name, ...(before === '' ? {} : { before }), after };
    });

const aboutOf = ({ entry }: EntryView): string => `${entry.title}, ${entryEventLabel(entry)}`;
const homeOf = ({ entry }: EntryView) => ({ to: `/entries/${entry.id}`, label: 'The entry' });

const next = ({ entry }: EntryView) => (
  <ul>
    <li>
      <Link to={`/entries/${entry.id}`}>See the entry with its history</Link>
    </li>
    <li>What it said before stays visible on earlier days of knowledge.</li>
  </ul>
);

/** The event that is corrected or retracted. */
interface CorrectionTarget {
  readonly id: string;
  readonly stream: string;
  readonly schemaVersion: number;
  /** Of the stream, as the person saw it. */
  readonly version: number;
}

const targetOf = ({ entry, schemaVersion, version }: EntryView): CorrectionTarget => ({
  id: entry.id,
  stream: entry.subject,
  schemaVersion,
  version,
});

interface CorrectionHints {
  /** Says what cannot be corrected, and what to do instead. */
  readonly uncorrectable: string;
  readonly reason: string;
}

/** The part of a correction's journey that is the same whatever is corrected. */
function correction(
  target: CorrectionTarget,
  fields: readonly CorrectableField[],
  { uncorrectable, reason }: CorrectionHints,
): Pick<Journey, 'key' | 'initial' | 'steps' | 'command' | 'request' | 'ifMatch' | 'before'> {
  return {
    key: `correct/${target.id}`,
    initial: initialCorrection(fields),
    steps: [
      whichStep(fields, uncorrectable),
      ...fields.map((field) => ({ id: `new-${field.name}`, title: field.label, fields: formFields(field) })),
      reasonStep('Why was it wrong?', reason),
      ...shownBy,
    ],
    command: 'correct-entry',
    request: (answers) => ({
      ...referring(target, answers),
      schemaVersion: target.schemaVersion,
      changes: correctionChanges(fields, answers),
    }),
    ifMatch: String(target.version),
    before: (answers) => (
      <>
        <h2 className="nhsuk-heading-m">Before and after</h2>
        <ChangesTable changes={correctedFields(fields, answers)} />
      </>
    ),
  };
}

/** Restates fields of an entry that were wrong. */
export function correctJourney(view: EntryView, codes: CodeOptions): Journey {
  const { entry } = view;
  return {
    ...correction(targetOf(view), correctableFields(declarations[entry.eventType], entry, codes), {
      uncorrectable: 'What is not here cannot be corrected: retract the entry and record it anew.',
      reason: entryReasonHint,
    }),
    title: 'Correct an entry',
    about: aboutOf(view),
    send: 'Correct this entry',
    done: () => ({ title: 'The entry is corrected', next: next(view) }),
    home: homeOf(view),
  };
}

/** Restates title, issuer, capabilities or source of what a policy was registered as. */
export function correctPolicyJourney(
  { policy, registration, version }: Pick<PolicyView, 'policy' | 'registration' | 'version'>,
  codes: CodeOptions,
): Journey {
  const { ref, title } = policy;
  const { id, schemaVersion, source } = registration;
  const fields = correctableFields(declarations.PolicyRegistered, { source, data: policy }, codes);
  const page = `/policies/${ref}`;
  return {
    ...correction({ id, stream: `policy-${ref}`, schemaVersion, version }, fields, {
      uncorrectable:
        'Its kind and its short name cannot be corrected, for they say which policy it is. If one of them is wrong, retract the registration over the API and record the policy anew.',
      reason: 'It is published with the correction. Do not name persons.',
    }),
    title: 'Correct what a policy is',
    about: title,
    send: 'Correct this policy',
    done: ({ link }) => ({
      title: 'The policy is corrected',
      // A registration is no entry: what it says is read on the page of the policy.
      link: new URL(page, link).href,
      next: (
        <ul>
          <li>
            <Link to={page}>See the policy as it stands now</Link>
          </li>
          <li>What it was called before stays visible on earlier days of knowledge.</li>
        </ul>
      ),
    }),
    home: { to: page, label: 'The policy' },
  };
}

/** The part of a request that says which event it is about, why, and where that is to be read. */
function referring({ id, stream }: CorrectionTarget, answers: FormAnswers): object {
  const { source, confidence, knownOn } = provenanceAnswers(answers);
  return {
    stream,
    entryId: id,
    reason: answerTo(answers, 'reason'),
    source,
    confidence,
    ...(knownOn === undefined ? {} : { knownOn }),
  };
}

/** Takes an entry back. */
export function retractJourney(view: EntryView): Journey {
  return {
    key: `retract/${view.entry.id}`,
    title: 'Retract an entry',
    about: aboutOf(view),
    steps: [reasonStep('Why is it taken back?', entryReasonHint), ...shownBy],
    command: 'retract-entry',
    request: (answers) => referring(targetOf(view), answers),
    ifMatch: String(view.version),
    before: (
      <p>
        No timeline shows it from now on. It stays visible on earlier days of knowledge, and its permanent
        link says that it was taken back, and why. A retraction cannot be undone: the fact is recorded anew.
      </p>
    ),
    send: 'Retract this entry',
    done: () => ({ title: 'The entry is retracted', next: next(view) }),
    home: homeOf(view),
  };
}
