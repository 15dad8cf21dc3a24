import type { Field } from '#domain/schema';
import { answerTo, type FormAnswers } from '../form/answers.ts';
import { answerLabel } from '../form/answer-label.ts';
import { dateAnswer, dateAnswers, dayAnswer } from '../form/date-parts.ts';
import type { FieldOption, FormField } from '../form/field.ts';
import { edtfLabel } from '../labels/date-labels.ts';
import { correctionFieldName, objectEditor, type FieldEditor } from './object-editors.ts';
import { optionLabels } from './option-labels.ts';

/** The codes of a list of the codebook, as options. */
export type CodeOptions = (list: string) => readonly FieldOption[];

/** A field of a declared event to make an editor for: its name and path in the request, and its label. */
export interface EditedField {
  readonly field: Field;
  readonly name: string;
  readonly path: string;
  readonly label: string;
}

/** The editor of a field, by the kind of value that it holds. */
export function editorOf(edited: EditedField, codes: CodeOptions): FieldEditor {
  const { field } = edited;
  switch (field.is) {
    case 'text':
      return field.form === 'prose' ? texts(edited, 'long-text') : texts(edited, 'text');
    case 'number':
    case 'whole':
      return {
        ...texts(edited, 'text', 'decimal'),
        value: (answers) => Number(answerTo(answers, nameOf(edited))),
      };
    case 'version':
      return { ...texts(edited, 'text'), value: (answers) => versionIn(answerTo(answers, nameOf(edited))) };
    case 'oneOf':
      return choice(edited, optionLabels(edited.name, field.words));
    case 'code':
      return choice(edited, codes(field.list));
    case 'flag':
      return {
        ...choice(edited, [
          { value: 'true', label: 'Yes' },
          { value: 'false', label: 'No' },
        ]),
        value: (answers) => answerTo(answers, nameOf(edited)) === 'true',
      };
    case 'date':
      return dates(edited);
    case 'day':
      return { ...dates(edited), value: (answers) => dayAnswer(answers, nameOf(edited)) };
    case 'list':
      return several(edited, field.of.is === 'code' ? codes(field.of.list) : []);
    case 'object':
      return objectEditor(field.name);
    case 'own-words':
    case 'pence':
    case 'any-fields':
      throw new TypeError(`Nobody restates a field such as ${edited.name}.`);
  }
}

const nameOf = ({ name }: EditedField): string => correctionFieldName(name);

const common = (edited: EditedField, hint: string) => ({
  name: nameOf(edited),
  path: edited.path,
  label: `${edited.label}: what it should say`,
  hint,
});
const missing = ({ label }: EditedField) => ({ missing: `Enter what it should say: ${label.toLowerCase()}` });
/** A value that is text, a number or a list of codes, as text. */
const plain = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plain).join(',')
    : typeof value === 'object' || value === undefined
      ? ''
      : `${value as string | number | boolean}`;
const single = (edited: EditedField) => ({
  begin: (value: unknown): FormAnswers => (value === undefined ? {} : { [nameOf(edited)]: plain(value) }),
  value: (answers: FormAnswers): unknown => answerTo(answers, nameOf(edited)),
});

const texts = (
  edited: EditedField,
  kind: 'text' | 'long-text',
  inputMode: 'text' | 'decimal' = 'text',
): FieldEditor => ({
  ...single(edited),
  words: plain,
  fields: (hint) => [
    kind === 'text'
      ? { kind, inputMode, ...common(edited, hint), ...missing(edited) }
      : { kind, ...common(edited, hint), ...missing(edited) },
  ],
});

const versionIn = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : text);

function choice(edited: EditedField, options: readonly FieldOption[]): FieldEditor {
  return {
    ...single(edited),
    words: (value) => options.find((option) => option.value === value)?.label ?? plain(value),
    fields: (hint) => [{ kind: 'choice', ...common(edited, hint), ...missing(edited), options }],
  };
}

function several(edited: EditedField, options: readonly FieldOption[]): FieldEditor {
  const fields = (hint: string): readonly FormField[] => [
    { kind: 'several', ...common(edited, hint), ...missing(edited), options },
  ];
  const begin = (value: unknown): FormAnswers =>
    value === undefined ? {} : { [nameOf(edited)]: plain(value) };
  return {
    fields,
    begin,
    value: (answers) => answerTo(answers, nameOf(edited)).split(',').filter(Boolean),
    words: (value) =>
      fields('')
        .map((field) => answerLabel(field, begin(value)))
        .join(', '),
  };
}

const dates = (edited: EditedField): FieldEditor => ({
  fields: (hint) => [{ kind: 'date', ...common(edited, hint) }],
  begin: (value) => (value === undefined ? {} : dateAnswers(nameOf(edited), plain(value))),
  value: (answers) => dateAnswer(answers, nameOf(edited)),
  words: (value) => (value === undefined ? '' : edtfLabel(plain(value))),
});
