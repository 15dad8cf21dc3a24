import { Link } from 'react-router';
import type { EntryView } from '#contracts/entry';
import type { ChangedField } from '#contracts/history';
import { answerTo, type FormAnswers } from '../form/answers.ts';
import { isAsked, type FormField, type FieldOption } from '../form/field.ts';
import type { Journey, FormStep } from '../form/journey.ts';
import { confidenceStep, provenanceAnswers, sourceStep } from '../form/provenance-fields.ts';
import { ChangesTable } from '../entry/history-steps.tsx';
import { entryEventLabel } from '../labels/entry-labels.ts';
import { fieldLabel } from '../labels/field-labels.ts';
import { initialCorrection } from './initial-correction.ts';
import { correctionChanges, chosenFields } from './correction-changes.ts';
import { comparedField } from './compare-fields.ts';
import { correctableOf, type CorrectableField } from './correctable-fields.ts';
import { correctionFields } from './new-fields.ts';
import { currentValueLabel } from './current-values.ts';

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

function whichStep(view: EntryView, fields: readonly CorrectableField[]): FormStep {
  const options = fields.map((field): FieldOption => {
    const stands = currentValueLabel(view, field);
    return { value: field, label: fieldLabel(field), hint: stands === '' ? 'It says nothing now' : stands };
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

const whereChosen =
  (chosen: CorrectableField) =>
  (field: FormField): FormField => ({
    ...field,
    applies: (answers) => chosenFields(answers).includes(chosen) && isAsked(field, answers),
  });

/** Before and after of what was chosen, in words. */
function changesIn(
  view: EntryView,
  fieldsOf: ReadonlyMap<CorrectableField, readonly FormField[]>,
  answers: FormAnswers,
): readonly ChangedField[] {
  return [...fieldsOf]
    .filter(([field]) => chosenFields(answers).includes(field))
    .map(([field, fields]) => comparedField(view, field, fields, answers));
}

const aboutOf = ({ entry }: EntryView): string => `${entry.title}, ${entryEventLabel(entry)}`;
const homeOf = ({ entry }: EntryView) => ({ to: `/entries/${entry.id}`, words: 'The entry' });

const next = ({ entry }: EntryView) => (
  <ul>
    <li>
      <Link to={`/entries/${entry.id}`}>See the entry with its history</Link>
    </li>
    <li>What it said before stays visible on earlier days of knowledge.</li>
  </ul>
);

/** Restates fields of an entry that were wrong. */
export function correctJourney(view: EntryView, mechanisms: readonly FieldOption[]): Journey {
  const { entry } = view;
  const fields = correctableOf(entry);
  const fieldsOf = new Map(
    fields.map((field) => [
      field,
      correctionFields(field, currentValueLabel(view, field), mechanisms).map(whereChosen(field)),
    ]),
  );
  return {
    key: `correct/${entry.id}`,
    title: 'Correct an entry',
    about: aboutOf(view),
    initial: initialCorrection(entry),
    steps: [
      whichStep(view, fields),
      ...[...fieldsOf].map(([field, own]) => ({ id: `new-${field}`, title: fieldLabel(field), fields: own })),
      reasonStep('Why was it wrong?'),
      ...shownBy,
    ],
    command: 'correct-entry',
    request: (answers) => ({ ...referring(view, answers), changes: correctionChanges(fields, answers) }),
    ifMatch: String(view.version),
    before: (answers) => (
      <>
        <h2 className="nhsuk-heading-m">Before and after</h2>
        <ChangesTable changes={changesIn(view, fieldsOf, answers)} />
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
