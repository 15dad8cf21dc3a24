import type { FieldOption } from '../form/field.ts';
import { confidenceField } from '../form/provenance-fields.ts';
import { capitalised } from '../labels/code-labels.ts';

/** Labels of words that say more than themselves, by the field that takes them. */
const labels: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['of', { window: 'A window', life: 'All of it, for good' }],
  ['direction', { helped: 'It helped', hindered: 'It hindered' }],
  ['setback', { incident: 'An incident' }],
  ['part', { whole: 'The whole trust', part: 'A part of it', 'not-stated': 'The source does not say' }],
  [
    'basis',
    { ods: 'The NHS Organisation Data Service', published: 'Another publication', inferred: 'We infer it' },
  ],
]);

/** The words that a field may hold, as options: each under a label of its own, else under itself. */
export function optionLabels(field: string, words: readonly string[]): readonly FieldOption[] {
  if (field === 'confidence') return confidenceField.options;
  const own = labels.get(field) ?? {};
  return words.map((word) => ({ value: word, label: own[word] ?? capitalised(word.replaceAll('-', ' ')) }));
}
