import type { FieldOption } from '../../form/field.ts';

/** The kinds of initiative that can be logged, those that are asked for most first. */
export const policyKindOptions: readonly FieldOption[] = [
  { value: 'funding-round', label: 'Funding round', hint: 'Money offered or given to trusts' },
  { value: 'standard', label: 'Standard', hint: 'A technical or information standard' },
  { value: 'target', label: 'Target', hint: 'A promise with a date' },
  { value: 'strategy', label: 'Strategy', hint: 'A plan or framework for the years ahead' },
  { value: 'programme', label: 'Programme', hint: 'Work that is led and paid for nationally' },
  { value: 'mandate', label: 'Mandate', hint: 'What trusts are required to do' },
  { value: 'review', label: 'Review', hint: 'An inquiry, an audit or an independent report' },
  { value: 'assessment', label: 'Assessment', hint: 'An exercise that measures or scores trusts' },
  {
    value: 'organisation',
    label: 'Organisational change',
    hint: 'A national body is set up, changed or ended',
  },
];

/** A kind as it is called within a sentence: `funding round`. */
export const policyKindLabel = (kind: string): string =>
  (policyKindOptions.find(({ value }) => value === kind)?.label ?? kind).toLowerCase();
