import { answerTo, withoutEmpty, type FormAnswers } from '../../form/answers.ts';
import { dateAnswer, isDateEmpty } from '../../form/date-parts.ts';
import { provenanceAnswers } from '../../form/provenance-fields.ts';
import { penceAnswer } from '../../form/pence.ts';
import { chosenHappening } from './fact-settings.ts';
import type { PolicyHappening } from './happenings.ts';

const dateIfGiven = (answers: FormAnswers, name: string): string =>
  isDateEmpty(answers, name) ? '' : dateAnswer(answers, name);

/** The first of the years stands for both where one is left empty. */
function periodOf(answers: FormAnswers): object {
  const [first, last] = [answerTo(answers, 'yearFirst'), answerTo(answers, 'yearLast')];
  return first === '' && last === '' ? {} : { period: { first: first || last, last: last || first } };
}

function amountOf(answers: FormAnswers, { money }: PolicyHappening): object {
  const pence = answerTo(answers, 'amount') === '' ? undefined : penceAnswer(answers, 'amount');
  if (pence === undefined) return {};
  return {
    amount: {
      pence,
      kind: money === 'ask' ? answerTo(answers, 'amountKind') : money,
      basis: answerTo(answers, 'amountBasis'),
      ...periodOf(answers),
      ...withoutEmpty({ matchRequired: answerTo(answers, 'match') }),
    },
  };
}

function goalOf(answers: FormAnswers): object {
  const statement = answerTo(answers, 'goal');
  return statement === ''
    ? {}
    : { goal: { statement, ...withoutEmpty({ due: dateIfGiven(answers, 'goalDue') }) } };
}

function promiseOf(answers: FormAnswers, statement: string): object {
  const threshold = answerTo(answers, 'thresholdPct');
  const definition = answerTo(answers, 'definition');
  return {
    ...withoutEmpty({
      statement: answerTo(answers, statement),
      due: dateIfGiven(answers, 'due'),
      measure: answerTo(answers, 'measure'),
    }),
    ...(definition === '' ? {} : { definition: Number(definition) }),
    ...(threshold === '' ? {} : { thresholdPct: Number(threshold) }),
  };
}

function extraOf(answers: FormAnswers, { extra = 'nothing' }: PolicyHappening): object {
  switch (extra) {
    case 'recipient':
      return withoutEmpty({
        trust: answerTo(answers, 'trust'),
        title: answerTo(answers, 'title'),
        supplier: answerTo(answers, 'supplier'),
      });
    case 'conform-by':
      return { conformBy: dateAnswer(answers, 'conformBy') };
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
export function factRequest(ref: string, kind: string, answers: FormAnswers): object {
  const happening = chosenHappening({ kind }, answers);
  if (happening === undefined) return { ref };
  return {
    ref,
    ...provenanceAnswers(answers),
    ...withoutEmpty({ issuer: answerTo(answers, 'issuer'), note: answerTo(answers, 'note') }),
    ...extraOf(answers, happening),
    ...amountOf(answers, happening),
  };
}
