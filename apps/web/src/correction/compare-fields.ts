import type { EntryView } from '#contracts/entry';
import type { ChangedField } from '#contracts/history';
import type { AmountView } from '#contracts/timeline';
import { answerTo, type Answers } from '../form/answers.ts';
import { edtfOf, isDateEmpty } from '../form/date-parts.ts';
import { fieldWords } from '../form/answer-label.ts';
import type { Field } from '../form/field.ts';
import { penceOf } from '../form/pence.ts';
import { edtfWords } from '../labels/date-labels.ts';
import { wholeAmountWords } from '../labels/money-labels.ts';
import { sourceOf } from './correction-changes.ts';
import type { CorrectableField } from './correctable-fields.ts';
import { newName } from './new-fields.ts';
import { goalWords, sourceWords, standingWords } from './current-values.ts';

const dateIn = (answers: Answers, name: string): string =>
  isDateEmpty(answers, name) ? '' : edtfWords(edtfOf(answers, name));

function amountIn(answers: Answers): string {
  const kinds: readonly AmountView['kind'][] = ['announced', 'approved', 'awarded', 'received'];
  const bases: readonly AmountView['basis'][] = ['exact', 'ceiling', 'sum', 'not-stated'];
  const [first, last] = [answerTo(answers, 'newYearFirst'), answerTo(answers, 'newYearLast')];
  return wholeAmountWords({
    pence: penceOf(answers, 'newAmount') ?? '0',
    kind: kinds.find((one) => one === answers['newAmountKind']) ?? 'announced',
    basis: bases.find((one) => one === answers['newAmountBasis']) ?? 'not-stated',
    ...(first === '' && last === '' ? {} : { period: { first: first || last, last: last || first } }),
  });
}

const dated: readonly CorrectableField[] = ['occurred', 'due', 'conformBy'];

/** What is to stand, in the words in which it is said what stands. */
function afterWords(field: CorrectableField, fields: readonly Field[], answers: Answers): string {
  if (dated.includes(field)) return dateIn(answers, newName(field));
  if (field === 'amount') return amountIn(answers);
  if (field === 'goal') return goalWords(answerTo(answers, 'newGoal'), dateIn(answers, 'newGoalDue'));
  if (field === 'source') return sourceWords(sourceOf(answers));
  return fields.map((one) => fieldWords(one, answers)).join(', ');
}

/** What was chosen among a few is said as the choice says it. */
function beforeWords(view: EntryView, field: CorrectableField, [only]: readonly Field[]): string {
  const stands = standingWords(view, field);
  const option = only?.kind === 'choice' && only.options.find(({ value }) => value === stands);
  return option ? option.label : stands;
}

/** Before and after of a field that is restated, worded alike. */
export function compared(
  view: EntryView,
  field: CorrectableField,
  fields: readonly Field[],
  answers: Answers,
): ChangedField {
  const before = beforeWords(view, field, fields);
  return { field, ...(before === '' ? {} : { before }), after: afterWords(field, fields, answers) };
}
