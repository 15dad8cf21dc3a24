import { answerTo, filled, type Answers } from '../../form/answers.ts';
import { edtfOf, isDateEmpty } from '../../form/date-parts.ts';
import { saidOf } from '../../form/provenance-fields.ts';
import { penceOf } from '../../form/pence.ts';
import { happened } from './fact-settings.ts';
import type { Happening } from './happenings.ts';

const dateIfGiven = (answers: Answers, name: string): string =>
  isDateEmpty(answers, name) ? '' : edtfOf(answers, name);

/** The first of the years stands for both where one is left empty. */
function periodOf(answers: Answers): object {
  const [first, last] = [answerTo(answers, 'yearFirst'), answerTo(answers, 'yearLast')];
  return first === '' && last === '' ? {} : { period: { first: first || last, last: last || first } };
}

function amountOf(answers: Answers, { money }: Happening): object {
  const pence = answerTo(answers, 'amount') === '' ? undefined : penceOf(answers, 'amount');
  if (pence === undefined) return {};
  return {
    amount: {
      pence,
      kind: money === 'ask' ? answerTo(answers, 'amountKind') : money,
      basis: answerTo(answers, 'amountBasis'),
      ...periodOf(answers),
      ...filled({ matchRequired: answerTo(answers, 'match') }),
    },
  };
}

function goalOf(answers: Answers): object {
  const statement = answerTo(answers, 'goal');
  return statement === '' ? {} : { goal: { statement, ...filled({ due: dateIfGiven(answers, 'goalDue') }) } };
}

function promiseOf(answers: Answers, statement: string): object {
  const threshold = answerTo(answers, 'thresholdPct');
  return {
    ...filled({
      statement: answerTo(answers, statement),
      due: dateIfGiven(answers, 'due'),
      measure: answerTo(answers, 'measure'),
    }),
    ...(threshold === '' ? {} : { thresholdPct: Number(threshold) }),
  };
}

function extraOf(answers: Answers, { extra = 'nothing' }: Happening): object {
  switch (extra) {
    case 'recipient':
      return filled({
        trust: answerTo(answers, 'trust'),
        title: answerTo(answers, 'title'),
        supplier: answerTo(answers, 'supplier'),
      });
    case 'conform-by':
      return { conformBy: edtfOf(answers, 'conformBy') };
    case 'promise':
      return promiseOf(answers, 'statement');
    case 'promise-anew':
      return promiseOf(answers, 'statementAnew');
    case 'what-closed':
      return { of: answerTo(answers, 'of') };
    case 'goal':
      return goalOf(answers);
    case 'nothing':
      return {};
  }
}

/** The request that records what happened to a policy, from the answers; answers that are not asked for any more stay out. */
export function factRequest(ref: string, kind: string, answers: Answers): object {
  const happening = happened({ kind }, answers);
  if (happening === undefined) return { ref };
  return {
    ref,
    ...saidOf(answers),
    ...filled({ issuer: answerTo(answers, 'issuer'), note: answerTo(answers, 'note') }),
    ...extraOf(answers, happening),
    ...amountOf(answers, happening),
  };
}
