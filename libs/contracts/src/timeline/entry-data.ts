import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { declarations, type DataOfType, type DomainEvents, type EventType } from '#domain/record';
import type { Declaration, Field, Fields, FreeText, KeptText, PartialDate } from '#domain/schema';
import {
  bigWhole,
  day,
  flag,
  link,
  listOf,
  number,
  oneOf,
  text,
  view,
  whole,
  wholeOr,
  type Kind,
  type View,
} from '../field/index.ts';
import { DateView } from './date-view.ts';
import { FreeTextView } from './free-text-view.ts';

/** The types of event that date something: each makes an entry. */
export type DatedType = {
  [Type in EventType]: DomainEvents[Type] extends { readonly entry: unknown } ? Type : never;
}[EventType];

/** A value of an event as answers show it: dates with their bounds, pence as text, own words as they stand today. */
export type AnswerOf<Value> = [Value, KeptText] extends [FreeText, Value]
  ? FreeTextView
  : Value extends PartialDate
    ? DateView
    : Value extends bigint
      ? string
      : Value extends readonly (infer Item)[]
        ? readonly AnswerOf<Item>[]
        : Value extends object
          ? { readonly [Name in keyof Value]: AnswerOf<Exclude<Value[Name], undefined>> }
          : Value;

/** The data of an event of a type, as answers show it. */
export type EntryDataOf<Type extends EventType> = AnswerOf<DataOfType<Type>>;

const isDated = ({ dating }: Declaration): boolean => dating === 'dated';

/** The declarations of all types that make an entry. */
const datedEvents: readonly Declaration[] = Object.values<Declaration>(declarations).filter(isDated);

/** The names of all types of event that make an entry. */
export const datedTypes = datedEvents.map(({ type }) => type as DatedType);

const made = new WeakMap<Fields, View<object>>();

/** The class of answers that show such fields, `<Name>Data` in the document; of the same fields it is the same. */
function answerClass(name: string, fields: Fields): View<object> {
  const known = made.get(fields);
  if (known) return known;
  class Answer extends Object {}
  Object.defineProperty(Answer, 'name', { value: name });
  const of = () => Answer;
  made.set(fields, of);
  for (const [property, field] of Object.entries(fields)) {
    // Compilers note the type of a declared property; @nestjs/swagger 12 takes one without it for a circular import.
    Reflect.defineMetadata('design:type', Object, Answer.prototype, property);
    const schema = { ...kindOf(field).schema, required: field.required };
    ApiProperty(schema as Parameters<typeof ApiProperty>[0])(Answer.prototype, property);
  }
  return of;
}

function kindOf(field: Field): Kind<unknown> {
  switch (field.is) {
    case 'text':
      return field.form === 'web-address' ? link(field.says) : text(field.says);
    case 'code':
      return text(field.says);
    case 'own-words':
      return view(() => FreeTextView, field.says);
    case 'day':
      return day(field.says);
    case 'date':
      return view(() => DateView, field.says);
    case 'pence':
      return bigWhole(field.says);
    case 'flag':
      return flag(field.says);
    case 'oneOf':
      return oneOf(field.words, field.says);
    case 'number':
      return number(field.says);
    case 'whole':
      return whole(field.says);
    case 'version':
      return wholeOr('not stated', field.says);
    case 'list':
      return listOf(kindOf(field.of));
    case 'object':
      return view(answerClass(`${field.name}Data`, field.fields), field.says);
    case 'any-fields':
      return { schema: { type: 'object', additionalProperties: true, description: field.says } };
  }
}

const dataViews = datedEvents.map(({ type, fields }) => answerClass(`${type}Data`, fields));

/** The classes of the data of entries, one for each set of fields, for the document. */
export const entryDataClasses = [...new Set(dataViews.map((of) => of()))];

/** The data of an entry, of whichever type. */
export const anyEntryData: Kind<EntryDataOf<DatedType>> = {
  schema: {
    anyOf: entryDataClasses.map((one) => ({ $ref: getSchemaPath(one) })),
    description: 'What it says, by its type of event: each has fields of its own.',
  } as Kind<unknown>['schema'],
};
