import type { ChangedField, StatedField } from '#contracts/history';
import { isKept, type TextOf } from '../timeline/index.ts';
import { poundsInWords } from './pounds.ts';

/** A field of an event, for people to read; undefined where it says nothing. */
export function inWords(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) return value.map((one) => inWords(one) ?? '').join(', ');
  return typeof value === 'object' ? partsInWords({ ...value }) : undefined;
}

function partsInWords(parts: Readonly<Record<string, unknown>>): string {
  if (typeof parts['edtf'] === 'string') return parts['edtf'];
  if (typeof parts['code'] === 'string') return parts['code'];
  if ('pence' in parts) return amountInWords(parts);
  return Object.entries(parts)
    .map(([name, value]) => `${name} ${inWords(value) ?? ''}`)
    .join(', ');
}

const exactness: Readonly<Record<string, string>> = {
  sum: 'a sum over recipients',
  'not-stated': 'exactness not stated',
};

/** As the pages say it, `up to £2.5m awarded, for 2021-22`. `jsonb` keeps an order of its own: the figure comes first. */
function amountInWords(amount: Readonly<Record<string, unknown>>): string {
  const { pence, kind, basis, period, ...more } = amount;
  const figure = `${basis === 'ceiling' ? 'up to ' : ''}${poundsInWords(inWords(pence) ?? '')}`;
  const rest = [
    exactness[inWords(basis) ?? ''],
    periodInWords(period),
    Object.keys(more).length > 0 ? partsInWords(more) : undefined,
  ];
  return [`${figure} ${inWords(kind) ?? ''}`, ...rest.filter((part) => part !== undefined)].join(', ');
}

function periodInWords(period: unknown): string | undefined {
  const { first, last } = { first: undefined, last: undefined, ...(period as object | undefined) };
  const [from, to] = [inWords(first), inWords(last)];
  if (from === undefined) return undefined;
  return to === undefined || to === from ? `for ${from}` : `for ${from} to ${to}`;
}

/** Each field of what an event says, in the order of the event. */
export const statedFields = (data: object, textOf: TextOf): readonly StatedField[] =>
  Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    if (isKept(value)) {
      const { body, ...kept } = textOf(value);
      return [{ field, ...(body !== undefined && { text: body }), ...kept }];
    }
    const text = inWords(value);
    return text === undefined ? [] : [{ field, text, redacted: false }];
  });

/** One field before and after. */
export function changedField(field: string, was: unknown, is: unknown): ChangedField {
  const [before, after] = [inWords(was), inWords(is)];
  return { field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
