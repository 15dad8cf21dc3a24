import {
  isDay,
  isRefusal,
  partialDate,
  refuse,
  type Day,
  type PartialDate,
  type Refusal,
} from '#domain/kernel';
import { declarations, isReported } from '#domain/record';
import { provenanceFields, type Declaration, type Field, type Fields } from '#domain/schema';

type Body = Readonly<Record<string, unknown>>;

/**
 * The content that a use case takes, read off the body of a request whose form has been checked: dates and money become
 * values, and the subject is named as the use case names it. A milestone or claim that is new takes the id of the command.
 * Refuses (`date/…`) a date that the calendar does not have, with its place in the body.
 */
export function contentOf(declared: Declaration, body: Body, commandId: string): Body | Refusal {
  try {
    return {
      ...namesIn(declared, body, commandId),
      ...valuesIn(declared.fields, body, ''),
      ...provenanceIn(declared, body),
    };
  } catch (error) {
    if (error instanceof UnfitDate) return error.refusal;
    throw error;
  }
}

/** The field of a request that names the subject by its id; undefined where others name it. */
export const idField = ({ about, names }: Declaration): string | undefined =>
  about === 'milestone' || about === 'influence' ? Object.keys(names)[0] : undefined;

function namesIn(declared: Declaration, body: Body, commandId: string): Body {
  const { about, names } = declared;
  if (about !== 'milestone' && about !== 'influence') return valuesIn(names, body, '');
  const { [idField(declared) ?? '']: given, ...others } = valuesIn(names, body, '');
  const id = given ?? commandId;
  const mayBeNew = Object.values(names).some(({ required }) => !required);
  return { ...others, id, ...(mayBeNew && id !== commandId && { onRecord: true }) };
}

/** A fact's source, certainty and days; what is reported by those who did it says so. */
function provenanceIn({ dating, about }: Declaration, body: Body): Body {
  const said = valuesIn(provenanceFields[dating], body, '');
  if (dating === 'registered') return said;
  const reported = dating === 'dated' && about !== 'any' && isReported(about);
  return { said: { ...said, ...(reported && { reported: true }) } };
}

/** The fields that were given, as the domain has them; a field is there or it is not. */
const valuesIn = (fields: Fields, body: Body, path: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const given = body[name];
      return given === undefined ? [] : [[name, valueIn(field, given, `${path}${name}`)] as const];
    }),
  );

function valueIn(field: Field, given: unknown, path: string): unknown {
  switch (field.is) {
    case 'date':
      return dateIn(given as string, path);
    case 'day':
      return dayIn(given as string, path);
    case 'pence':
      return BigInt(given as string);
    case 'object':
      return valuesIn(field.fields, given as Body, `${path}.`);
    case 'list':
      return (given as readonly unknown[]).map((one) => valueIn(field.of, one, path));
    case 'any-fields':
      return restatedIn(given as Body, path);
    case 'text':
    case 'own-words':
    case 'code':
    case 'flag':
    case 'oneOf':
    case 'number':
    case 'whole':
    case 'version':
      return given;
  }
}

/** A date of a request that the domain has something against. */
class UnfitDate extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.because);
  }
}

function dateIn(text: string, field: string): PartialDate {
  const date = partialDate(text);
  if (isRefusal(date)) throw new UnfitDate({ ...date, field });
  return date;
}

function dayIn(text: string, field: string): Day {
  if (isDay(text)) return text;
  throw new UnfitDate(refuse('date/not-understood', `${text} is no day of the calendar.`, field));
}

/** Names of the fields of any event that hold a date. */
const datesOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.is === 'date' ? [name] : field.is === 'object' ? datesOf(field.fields) : [],
  );
const dates = new Set(Object.values<Declaration>(declarations).flatMap(({ fields }) => datesOf(fields)));

/**
 * Fields of whichever event, in the shape of a new entry. Null takes a field away: in the domain it is there and undefined.
 * A value that is not of the right type stays as it is: the domain says what cannot stand there.
 */
const restatedIn = (fields: Body, path: string): Body =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      restatedValue(name, value ?? undefined, `${path}.${name}`),
    ]),
  );

function restatedValue(name: string, value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => restatedValue('', inner, path));
  if (typeof value === 'object' && value !== null) return innerIn(value, path);
  if (typeof value !== 'string') return value;
  if (dates.has(name)) return dateIn(value, path);
  return name === 'pence' && /^\d{1,18}$/.test(value) ? BigInt(value) : value;
}

const innerIn = (fields: object, path: string): Body =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, restatedValue(name, value, `${path}.${name}`)]),
  );
