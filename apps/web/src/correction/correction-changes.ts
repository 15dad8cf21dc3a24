import { answerTo, withoutEmpty, type FormAnswers } from '../form/answers.ts';
import { dayAnswer, dateAnswer, isDateEmpty } from '../form/date-parts.ts';
import { penceAnswer } from '../form/pence.ts';
import type { CorrectableField } from './correctable-fields.ts';
import { correctionFieldName } from './new-fields.ts';

/** The fields that the person chose to restate. */
export const chosenFields = (answers: FormAnswers): readonly string[] =>
  answerTo(answers, 'which').split(',').filter(Boolean);

const numbers: readonly string[] = ['thresholdPct', 'sharePct', 'trustsWith', 'trustsTotal'];

function amountOf(answers: FormAnswers): object {
  const first = answerTo(answers, 'newYearFirst');
  const last = answerTo(answers, 'newYearLast');
  return {
    pence: penceAnswer(answers, 'newAmount') ?? '',
    kind: answerTo(answers, 'newAmountKind'),
    basis: answerTo(answers, 'newAmountBasis'),
    ...(first === '' && last === '' ? {} : { period: { first: first || last, last: last || first } }),
    ...withoutEmpty({
      nature: answers['standingNature'],
      spendBy: answers['standingSpendBy'],
      matchRequired: answers['standingMatchRequired'],
      allocation: answers['standingAllocation'],
    }),
  };
}

function goalOf(answers: FormAnswers): object {
  const due = isDateEmpty(answers, 'newGoalDue') ? '' : dateAnswer(answers, 'newGoalDue');
  return { statement: answerTo(answers, 'newGoal'), ...withoutEmpty({ due }) };
}

/** The source that is to stand instead. */
export const correctionSource = (answers: FormAnswers) => ({
  title: answerTo(answers, 'newSourceTitle'),
  url: answerTo(answers, 'newSourceUrl'),
  ...withoutEmpty({ publishedOn: dayAnswer(answers, 'newSourcePublished') }),
});

const dates: readonly string[] = ['occurred', 'due', 'conformBy'];
const made: Readonly<Record<string, (answers: FormAnswers) => object>> = {
  amount: amountOf,
  goal: goalOf,
  source: correctionSource,
};

function valueOf(field: CorrectableField, answers: FormAnswers): unknown {
  const name = correctionFieldName(field);
  if (dates.includes(field)) return dateAnswer(answers, name);
  const text = answerTo(answers, name);
  return made[field]?.(answers) ?? (numbers.includes(field) ? Number(text) : text);
}

/** The `changes` of a correction: the chosen fields alone, each whole. */
export function correctionChanges(fields: readonly CorrectableField[], answers: FormAnswers): object {
  const chosen = fields.filter((field) => chosenFields(answers).includes(field));
  const about = chosen.filter(
    (field) => field === 'occurred' || field === 'source' || field === 'confidence',
  );
  const data = chosen.filter((field) => !about.some((one) => one === field));
  const values = (of: readonly CorrectableField[]) =>
    Object.fromEntries(of.map((field) => [field, valueOf(field, answers)]));
  return { ...values(about), ...(data.length === 0 ? {} : { data: values(data) }) };
}
