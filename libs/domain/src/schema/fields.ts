import type { Day, FreeText, PartialDate } from './values.ts';

/** A field by what it may hold. Plain data: codec, requests, corrections, imports and forms are read off it. */
export type Field<Value = unknown, Wire = unknown, Required extends boolean = boolean> = Kind & {
  /** One sentence on what it holds, for the API's document and for forms. */
  readonly says: string;
  /** False where an event may do without it; it is left out then, never null. */
  readonly required: Required;
  /** Tells which subject it is: no correction may restate it. */
  readonly fixed: boolean;
  /** Never set: ties the field to what it is in the domain. */
  readonly value?: Value;
  /** Never set: ties the field to what it is in a request. */
  readonly wire?: Wire;
};

/** The kinds of value that a field may hold. */
export type Kind =
  | { readonly is: 'text'; readonly form: TextForm }
  | { readonly is: 'code'; readonly list: CodeListName }
  | { readonly is: 'own-words' | 'day' | 'date' | 'pence' | 'flag' | 'version' | 'any-fields' }
  | { readonly is: 'number' | 'whole'; readonly range: Range }
  | { readonly is: 'oneOf'; readonly words: readonly string[] }
  | { readonly is: 'object'; readonly name: string; readonly fields: Fields }
  | { readonly is: 'list'; readonly of: Field; readonly size: Range };

/** The forms of text. */
export type TextForm =
  | 'line'
  | 'prose'
  | 'web-address'
  | 'financial-year'
  | 'slug'
  | 'ods-code'
  | 'id'
  | 'subject'
  | 'position'
  | 'proper-name'
  | 'event-type'
  | 'cursor'
  | 'account';

/** The lists of the codebook that a field may take its code from. */
export type CodeListName =
  'milestone-kinds' | 'capabilities' | 'trust-types' | 'regions' | 'boards' | 'instruments' | 'mechanisms';

/** The least and the most that may be, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Fields by their names, in the order in which they are written. */
export type Fields = Readonly<Record<string, Field>>;

/** A field of a value that is written as it is. */
type Plain<Value> = Field<Value, Value, true>;

const field = <Value, Wire>(kind: Kind, says: string): Field<Value, Wire, true> => ({
  ...kind,
  says,
  required: true,
  fixed: false,
});

const text = (form: TextForm, says: string): Plain<string> => field({ is: 'text', form }, says);

/** The same field, which may be left out. */
export const optional = <Value, Wire>(of: Field<Value, Wire>): Field<Value, Wire, false> => ({
  ...of,
  required: false,
});

/** The same field, which no correction may restate: it says which subject it is. */
export const fixed = <Value, Wire, Required extends boolean>(
  of: Field<Value, Wire, Required>,
): Field<Value, Wire, Required> => ({ ...of, fixed: true });

/** Text of one line, at most 500 characters. */
export const line = (says: string): Plain<string> => text('line', says);

/** Text that may have several lines, at most 4,000 characters. */
export const prose = (says: string): Plain<string> => text('prose', says);

/** Prose of a person: kept beside the log, where it can be redacted, and never corrected. */
export const ownWords = (says: string): Field<FreeText, string, true> => field({ is: 'own-words' }, says);

/** An address of the web that a browser opens. */
export const webAddress = (says: string): Plain<string> => text('web-address', says);

/** Two years that follow each other, `2021-22`. */
export const financialYear = (says: string): Plain<string> => text('financial-year', says);

/** Small letters, digits and single dashes: a ref of ours. */
export const slug = (says: string): Plain<string> => text('slug', says);

/** A code of the NHS Organisation Data Service. */
export const odsCode = (says: string): Plain<string> => text('ods-code', says);

/** Id of an event, or of what took the id of its command: a UUID. */
export const id = (says: string): Plain<string> => text('id', says);

/** A subject by its stream, `policy-ltp-2019`. */
export const subject = (says: string): Plain<string> => text('subject', says);

/** A place in the log, or a distance between two: a whole number as text, because it may pass 2^53. */
export const position = (says: string): Plain<string> => text('position', says);

/** A name, such as that of a region or a supplier, at most 200 characters. */
export const properName = (says: string): Plain<string> => text('proper-name', says);

/** A type of event, `PolicyAnnounced`. */
export const eventTypeName = (says: string): Plain<string> => text('event-type', says);

/** The `next` of a page, by which its successor is asked for. */
export const cursor = (says: string): Plain<string> => text('cursor', says);

/** The subject of an account, as its provider of identities names it. */
export const accountSubject = (says: string): Plain<string> => text('account', says);

/** A code of a list of the codebook in use. */
export const code = (list: CodeListName, says: string): Plain<string> => field({ is: 'code', list }, says);

/** A day of the calendar in London. */
export const day = (says: string): Field<Day, string, true> => field({ is: 'day' }, says);

/** A date as it is known, with its bounds; EDTF text in a request. */
export const date = (says: string): Field<PartialDate, string, true> => field({ is: 'date' }, says);

/** Whole pence, which may outgrow a JSON number: a string of digits outside. */
export const pence = (says: string): Field<bigint, string, true> => field({ is: 'pence' }, says);

/** True or false. */
export const flag = (says: string): Plain<boolean> => field({ is: 'flag' }, says);

/** One of a few words. */
export const oneOf = <const Word extends string>(words: readonly Word[], says: string): Plain<Word> =>
  field({ is: 'oneOf', words }, says);

/** A whole number within a range. */
export const whole = (range: Range, says: string): Plain<number> => field({ is: 'whole', range }, says);

const unlimited: Range = { least: 0, most: Number.MAX_SAFE_INTEGER };

/** A count: a whole number that is not negative. */
export const count = (says: string): Plain<number> => whole(unlimited, says);

/** Any number within a range. */
export const number = (range: Range, says: string): Plain<number> => field({ is: 'number', range }, says);

/** A version of a definition of the codebook, which counts from 1, or the words that say that none is known. */
export const version = (says: string): Plain<number | 'not stated'> => field({ is: 'version' }, says);

/** Whole fields of whichever event, by their names; undefined takes one away. */
export const anyFields = (
  says: string,
): Field<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>, true> =>
  field({ is: 'any-fields' }, says);

/** An object of exactly these fields; the API's document calls its shape by the name. */
export const object = <const Of extends Fields>(
  name: string,
  fields: Of,
  says: string,
): Field<DataOf<Of>, WireOf<Of>, true> => field({ is: 'object', name, fields }, says);

/** Several of the same; any number of them where no size is said. */
export const list = <Value, Wire>(
  of: Field<Value, Wire>,
  size: Range = unlimited,
): Field<readonly Value[], readonly Wire[], true> => field({ is: 'list', of, size }, of.says);

type Names<Of extends Fields, Required extends boolean> = {
  [Name in keyof Of]: Of[Name]['required'] extends Required ? Name : never;
}[keyof Of];
type ValueOf<Of> = Of extends { readonly value?: infer Value } ? Exclude<Value, undefined> : never;
type WireValueOf<Of> = Of extends { readonly wire?: infer Wire } ? Exclude<Wire, undefined> : never;
type Flat<Of> = { readonly [Name in keyof Of]: Of[Name] };

/** The values of fields in the domain: one that may be left out is optional, and never undefined. */
export type DataOf<Of extends Fields> = Flat<
  { [Name in Names<Of, true>]: ValueOf<Of[Name]> } & { [Name in Names<Of, false>]?: ValueOf<Of[Name]> }
>;

/** The values of the same fields in a request: dates and money are text. */
export type WireOf<Of extends Fields> = Flat<
  { [Name in Names<Of, true>]: WireValueOf<Of[Name]> } & {
    [Name in Names<Of, false>]?: WireValueOf<Of[Name]>;
  }
>;
