import { Link } from 'react-router';
import type { EntryView } from '#contracts/entry';
import type { ChangedField } from '#contracts/history';
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

const reasonStep = (label: string): FormStep => ({
  id: 'reason',
  title: label,
  fields: [
    {
      kind: 'long-text',
      name: 'reason',
      label,
      hint: 'It is shown in the history of the entry. Do not name persons.',
      missing: 'Enter the reason',
    },
  ],
});

/** A correction has a source of its own: what shows that it was wrong. */
const shownBy: readonly FormStep[] = [
  { ...sourceStep, title: 'What shows that it was wrong?', hint: 'The source that the correction rests on.' },
  confidenceStep,
];

const nowLabel = ({ words, stands }: CorrectableField): string => words(stands);

function whichStep(fields: readonly CorrectableField[]): FormStep {
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
        hint: 'Choose all that apply. Each is replaced as a whole. What is not here cannot be corrected: retract the entry and record it anew.',
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

/** Restates fields of an entry that were wrong. */
export function correctJourney(view: EntryView, codes: CodeOptions): Journey {
  const { entry } = view;
  const fields = correctableFields(entry, codes);
  return {
    key: `correct/${entry.id}`,
    title: 'Correct an entry',
    about: aboutOf(view),
    initial: initialCorrection(fields),
    steps: [
      whichStep(fields),
      ...fields.map((field) => ({ id: `new-${field.name}`, title: field.label, fields: formFields(field) })),
      reasonStep('Why was it wrong?'),
      ...shownBy,
    ],
    command: 'correct-entry',
    request: (answers) => ({ ...referring(view, answers), changes: correctionChanges(fields, answers) }),
    ifMatch: String(view.version),
    before: (answers) => (
      <>
        <h2 className="nhsuk-heading-m">Before and after</h2>
        <ChangesTable changes={correctedFields(fields, answers)} />
      </>
    ),
    send: 'Correct this entry',
    done: () => ({ title: 'The entry is corrected', next: next(view) }),
    home: homeOf(view),
  };
}

function referring({ entry, schemaVersion }: EntryView, answers: FormAnswers): object {
  const { source, confidence, knownOn } = provenanceAnswers(answers);
  return {
    stream: entry.subject,
    entryId: entry.id,
    schemaVersion,
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
    steps: [reasonStep('Why is it taken back?'), ...shownBy],
    command: 'retract-entry',
    request: (answers) => {
      const { schemaVersion: _, ...request } = referring(view, answers) as Record<string, unknown>;
      return request;
    },
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
