import type { TimelineEntry } from '#contracts/timeline';
import type { FormAnswers } from '../form/answers.ts';
import { dateAnswers } from '../form/date-parts.ts';
import { penceAnswers } from '../form/pence.ts';
import { dueOfGoal } from './current-values.ts';

const textAnswers = (texts: Readonly<Record<string, string | undefined>>): FormAnswers =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
  );

const amountAnswers = ({ amount }: TimelineEntry['detail']): FormAnswers =>
  amount === undefined
    ? {}
    : {
        ...penceAnswers('newAmount', amount.pence),
        newAmountKind: amount.kind,
        newAmountBasis: amount.basis,
        ...(amount.period === undefined
          ? {}
          : { newYearFirst: amount.period.first, newYearLast: amount.period.last }),
        // Nobody is asked for these: they go along, because an amount is restated whole.
        ...textAnswers({
          standingNature: amount.nature,
          standingSpendBy: amount.spendBy?.edtf,
          standingMatchRequired: amount.matchRequired,
          standingAllocation: amount.allocation,
        }),
      };

/** Answers that a correction begins with: the values that stand. */
export function initialCorrection(entry: TimelineEntry): FormAnswers {
  const { occurred, source, confidence, detail, title } = entry;
  const { due, goal } = detail;
  const goalDue = dueOfGoal(entry);
  return {
    ...dateAnswers('newOccurred', occurred.edtf),
    newSourceTitle: source.title,
    newSourceUrl: source.url,
    ...(source.publishedOn === undefined ? {} : dateAnswers('newSourcePublished', source.publishedOn)),
    newConfidence: confidence,
    newTitle: title,
    ...amountAnswers(detail),
    ...textAnswers({
      newGoal: goal,
      newStatement: goal,
      newNote: detail.note,
      newIssuer: detail.issuer,
      newSupplier: detail.supplier,
      newProduct: detail.product,
      newOf: detail.closed,
      newFrom: detail.from,
      newTo: detail.to,
      newDirection: detail.direction,
      newMechanism: detail.mechanism,
      newSetback: detail.setback,
    }),
    ...(due === undefined
      ? {}
      : {
          ...dateAnswers('newDue', due.edtf),
          ...dateAnswers('newConformBy', due.edtf),
        }),
    ...(goalDue === undefined ? {} : dateAnswers('newGoalDue', goalDue.edtf)),
  };
}
