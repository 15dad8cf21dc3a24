import type { FreeText, PartialDate } from '#domain/kernel';
import { declarations } from '#domain/record';
import type { Field, Fields } from '#domain/schema';
import { asPeopleWrite } from '#domain/trust';
import type { DatedDomainEvent } from './event-labels.ts';
import type { TextOf } from './free-texts.ts';
import { dateView } from './plain-views.ts';

type Data = Readonly<Record<string, unknown>>;

/** The data of an event as answers show it: dates with their bounds, pence as text, own words as they stand today. */
export function entryData({ type, data }: DatedDomainEvent, textOf: TextOf): Data {
  const shown = fieldsShown(declarations[type].fields, { ...data }, textOf);
  // The ODS writes names in capitals.
  return type === 'TrustRenamed'
    ? { ...shown, from: asPeopleWrite(data.from), to: asPeopleWrite(data.to) }
    : shown;
}

// Fields are named one by one: `jsonb` gives them back in an order of its own, and could one day hold more.
const fieldsShown = (fields: Fields, data: Data, textOf: TextOf): Data =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      data[name] === undefined ? [] : [[name, shown(field, data[name], textOf)]],
    ),
  );

function shown(field: Field, value: unknown, textOf: TextOf): unknown {
  switch (field.is) {
    case 'date':
      return dateView(value as PartialDate);
    case 'pence':
      return String(value);
    case 'own-words':
      return textOf(value as FreeText);
    case 'object':
      return fieldsShown(field.fields, value as Data, textOf);
    case 'list':
      return (value as readonly unknown[]).map((one) => shown(field.of, one, textOf));
    case 'text':
    case 'code':
    case 'day':
    case 'flag':
    case 'oneOf':
    case 'number':
    case 'whole':
    case 'version':
    case 'any-fields':
      return value;
  }
}
