import { unknownCode, type Codebook } from '../codebook/index.ts';
import type { Fits } from '../entry/index.ts';
import { isDay, isFinancialYear, isPartialDate } from '../kernel/index.ts';
import type { Field, Fields, Range } from '../schema/index.ts';

/** Tells whether a value may stand in a field, as a command would give it. Characters and length of text are checked with the command. */
export const fits =
  (field: Field): Fits =>
  (value, codebook) =>
    fitsKind(field, value, codebook);

function fitsKind(field: Field, value: unknown, codebook: Codebook): boolean {
  switch (field.is) {
    case 'text':
      return typeof value === 'string' && (field.form !== 'financial-year' || isFinancialYear(value));
    case 'code':
      return typeof value === 'string' && unknownCode(codebook, field.list, value, '') === undefined;
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'date':
      return isPartialDate(value);
    case 'pence':
      return typeof value === 'bigint' && value >= 0n;
    case 'flag':
      return typeof value === 'boolean';
    case 'oneOf':
      return typeof value === 'string' && field.words.includes(value);
    case 'number':
      return within(field.range, value);
    case 'whole':
      return Number.isSafeInteger(value) && within(field.range, value);
    case 'version':
      return value === 'not stated' || (Number.isSafeInteger(value) && within(versions, value));
    case 'list':
      return Array.isArray(value) && value.every((each) => fitsKind(field.of, each, codebook));
    case 'object':
      return isObject(value) && fitsFields(field.fields, value, codebook);
    case 'own-words':
    case 'any-fields':
      return false;
  }
}

const versions: Range = { least: 1, most: 1000 };

const within = ({ least, most }: Range, value: unknown): boolean =>
  typeof value === 'number' && value >= least && value <= most;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parts that must be there and parts that may be, and no others. */
const fitsFields = (fields: Fields, value: Readonly<Record<string, unknown>>, codebook: Codebook): boolean =>
  Object.entries(fields).every(([name, { required }]) => !required || Object.hasOwn(value, name)) &&
  Object.entries(value).every(([name, part]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field !== undefined && fitsKind(field, part, codebook);
  });
