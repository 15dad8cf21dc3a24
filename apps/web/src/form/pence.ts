import { answerTo, type FormAnswers } from './answers.ts';

/** Units that a sum can be typed in. */
export const moneyUnits = ['pounds', 'thousand', 'million', 'billion'] as const;
type MoneyUnit = (typeof moneyUnits)[number];

const pencePer: Readonly<Record<MoneyUnit, string>> = {
  pounds: '100',
  thousand: '100000',
  million: '100000000',
  billion: '100000000000',
};

/**
 * Pence of a sum as people type it (`£1,250,000`, `4.5` million), as text; undefined where it is no sum, or names less
 * than a penny. Exact: no floating point.
 */
export function parsePence(text: string, unit: MoneyUnit): string | undefined {
  const plain = text.replace(/^£/, '').replaceAll(',', '').replaceAll(' ', '');
  const [whole, pounds = '', part = ''] = /^(\d{1,13})(?:\.(\d{1,11}))?$/.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const places = pencePer[unit].length - 1;
  const kept = part.replace(/0+$/, '');
  if (kept.length > places) return undefined;
  return String(BigInt(pounds + kept.padEnd(places, '0')));
}

const unitOf = (answers: FormAnswers, name: string): MoneyUnit =>
  moneyUnits.find((unit) => unit === answers[`${name}-unit`]) ?? 'pounds';

/** The pence of a money field; undefined while it cannot be read. */
export const penceAnswer = (answers: FormAnswers, name: string): string | undefined =>
  parsePence(answerTo(answers, name), unitOf(answers, name));

/** The answers that a field shows for a sum that is known already, in pence as text. */
export function penceAnswers(name: string, pence: string): FormAnswers {
  const sum = BigInt(pence);
  const rest = sum % 100n;
  const pounds = String(sum / 100n);
  return {
    [name]: rest === 0n ? pounds : `${pounds}.${String(rest).padStart(2, '0')}`,
    [`${name}-unit`]: 'pounds',
  };
}
