import { provenanceFields, type Declaration, type Field } from '#domain/schema';
import type { TimelineEntry } from '#contracts/timeline';
import { answerTo, type FormAnswers } from '../form/answers.ts';
import { fieldLabel } from '../labels/field-labels.ts';
import { editorOf, type CodeOptions, type EditedField } from './field-editor.ts';
import type { FieldEditor } from './object-editors.ts';

/** A field that a correction may restate, with what stands now as a request would give it. */
export interface CorrectableField extends FieldEditor, EditedField {
  readonly stands: unknown;
  /** Of the fact itself, beside its data: its day, its source, how sure it is. */
  readonly beside: boolean;
}

/** A fact as it stands after its corrections; a registration has neither day nor confidence. */
export interface EffectiveFact
  extends Pick<TimelineEntry, 'source'>, Partial<Pick<TimelineEntry, 'occurred' | 'confidence'>> {
  readonly data: object;
}

const besideData = ['occurred', 'source', 'confidence'] as const;

/** The fields of a fact that a correction may restate, read off the declaration of its type: day, source and confidence as far as it has them, then those of its data. */
export function correctableFields(
  { dating, fields }: Pick<Declaration, 'dating' | 'fields'>,
  fact: EffectiveFact,
  codes: CodeOptions,
): readonly CorrectableField[] {
  const data = fact.data as Readonly<Record<string, unknown>>;
  const beside: Readonly<Record<string, Field>> = provenanceFields[dating];
  const make = (name: string, field: Field, value: unknown, beside: boolean): CorrectableField => {
    const path = beside ? `changes.${name}` : `changes.data.${name}`;
    const edited = { field, name, path, label: fieldLabel(name) };
    return { ...edited, ...editorOf(edited, codes), stands: asRequested(value), beside };
  };
  return [
    ...besideData.flatMap((name) => {
      const field = beside[name];
      return field === undefined ? [] : [make(name, field, fact[name], true)];
    }),
    ...Object.entries(fields)
      .filter(([, field]) => !field.fixed && field.is !== 'own-words')
      .map(([name, field]) => make(name, field, data[name], false)),
  ];
}

/** A value of an answer as a request would give it: a date as its text alone. */
function asRequested(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('edtf' in value) return value.edtf;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asRequested(inner)]));
}

/** The answers that a correction begins with: the values that stand. */
export const initialCorrection = (fields: readonly CorrectableField[]): FormAnswers =>
  Object.assign({}, ...fields.map(({ begin, stands }) => begin(stands))) as FormAnswers;

/** The names of the fields that the person chose to restate. */
export const chosenFields = (answers: FormAnswers): readonly string[] =>
  answerTo(answers, 'which').split(',').filter(Boolean);

/** The `changes` of a correction: the chosen fields alone, each whole. */
export function correctionChanges(fields: readonly CorrectableField[], answers: FormAnswers): object {
  const chosen = fields.filter(({ name }) => chosenFields(answers).includes(name));
  const values = (of: readonly CorrectableField[]) =>
    Object.fromEntries(of.map(({ name, value }) => [name, value(answers)]));
  const data = chosen.filter(({ beside }) => !beside);
  return {
    ...values(chosen.filter(({ beside }) => beside)),
    ...(data.length === 0 ? {} : { data: values(data) }),
  };
}
