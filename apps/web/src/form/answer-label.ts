import { edtfWords } from '../labels/date-labels.ts';
import { capitalised } from '../labels/code-labels.ts';
import { poundsWords } from '../labels/money-labels.ts';
import { answerTo, type Answers } from './answers.ts';
import { dayOf, edtfOf, isDateEmpty } from './date-parts.ts';
import type { Field, Option } from './field.ts';
import { penceOf } from './pence.ts';

const labelOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** The answer to a field as people say it, for checking; empty where there is none. */
export function fieldWords(field: Field, answers: Answers): string {
  const value = answerTo(answers, field.name);
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return value;
    case 'choice':
    case 'search':
      return labelOf(field.options, value);
    case 'several':
      return value
        .split(',')
        .filter(Boolean)
        .map((one) => labelOf(field.options, one))
        .join(', ');
    case 'date':
      return isDateEmpty(answers, field.name) ? '' : capitalised(edtfWords(edtfOf(answers, field.name)));
    case 'day':
      return isDateEmpty(answers, field.name) ? '' : edtfWords(dayOf(answers, field.name));
    case 'money': {
      const pence = penceOf(answers, field.name);
      return pence === undefined ? value : poundsWords(pence);
    }
  }
}
