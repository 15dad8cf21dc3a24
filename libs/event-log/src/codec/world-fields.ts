import { isDay, type Amount, type Confidence, type Day, type PartialDate, type Source } from '#domain/kernel';
import type { Json } from '../port/index.ts';
import { Misfit, optional, type Field } from './field.ts';
import { oneOf, text } from './plain-fields.ts';
import { whole } from './shape.ts';

/** A day of the calendar, as ISO text. */
export const day: Field<Day> = {
  read(json) {
    if (typeof json === 'string' && isDay(json)) return json;
    throw new Misfit('expected a day such as 2019-01-07');
  },
  write: (value) => value,
  optional: false,
  plain: true,
};

const bounded = whole<PartialDate>({ edtf: text, earliestOn: day, latestOn: day });

/** A date as far as it is known, with its bounds; they were worked out when it was written and are not worked out again. */
export const partialDate: Field<PartialDate> = {
  ...bounded,
  read(json) {
    const date = bounded.read(json);
    if (date.earliestOn <= date.latestOn) return date;
    throw new Misfit('the last possible day is before the first').within('latestOn');
  },
};

/** Whole pence, which may outgrow a JSON number: a string of digits. */
export const pence: Field<bigint> = {
  read(json: Json) {
    if (typeof json === 'string' && /^(0|[1-9]\d{0,17})$/.test(json)) return BigInt(json);
    throw new Misfit('expected pence as a string of digits');
  },
  write: String,
  optional: false,
  plain: false,
};

/** Money as it was named on one occasion. */
export const amount = whole<Amount>({
  pence,
  kind: oneOf('announced', 'approved', 'awarded', 'received'),
  basis: oneOf('exact', 'ceiling', 'sum', 'not-stated'),
  nature: optional(oneOf('capital', 'revenue', 'both')),
  period: optional(whole({ first: text, last: text })),
  spendBy: optional(partialDate),
  matchRequired: optional(text),
  allocation: optional(text),
});

/** Where a fact is to be read. */
export const source = whole<Source>({ title: text, url: text, publishedOn: optional(day) });

/** How sure we are. */
export const confidence: Field<Confidence> = oneOf('high', 'medium', 'low');
