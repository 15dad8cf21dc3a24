import { unknownCode, type Codebook } from '../codebook/index.ts';
import type { Fits } from '../entry/index.ts';
import { isPartialDate, unfitAmount, type Amount } from '../kernel/index.ts';

type Parts = Readonly<Record<string, Fits>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text of any kind; its characters and its length are checked with the command. */
export const text: Fits = (value) => typeof value === 'string';
/** True or false. */
export const yesOrNo: Fits = (value) => typeof value === 'boolean';
/** A partial date with the bounds that its text has. */
export const date: Fits = isPartialDate;

/** One of a few words. */
export const oneOf =
  (...words: readonly string[]): Fits =>
  (value) =>
    typeof value === 'string' && words.includes(value);

/** A code that the list has. */
export const codeIn =
  (list: string): Fits =>
  (value, codebook) =>
    typeof value === 'string' && unknownCode(codebook, list, value, '') === undefined;

/** A number between two, both included. */
export const between =
  (least: number, most: number): Fits =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

/** A whole number from `least` on. */
export const wholeFrom =
  (least: number): Fits =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least;

/** What fits either. */
export const either =
  (a: Fits, b: Fits): Fits =>
  (value, codebook) =>
    a(value, codebook) || b(value, codebook);

/** What fits a field that an event may do without: a correction may take it away, which makes it undefined. */
export interface Optional extends Fits {
  readonly optional: true;
}

/** That, or nothing. */
export const may = (fits: Fits): Optional =>
  Object.assign((value: unknown, codebook: Codebook) => value === undefined || fits(value, codebook), {
    optional: true as const,
  });

/** Several of a kind. */
export const several =
  (one: Fits): Fits =>
  (value, codebook) =>
    Array.isArray(value) && value.every((each) => one(each, codebook));

/** An object of parts that must be there and parts that may be, and of no others. */
export const made =
  (must: Parts, may: Parts = {}): Fits =>
  (value, codebook) =>
    isObject(value) &&
    Object.keys(must).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, part]) => {
      const fits = Object.hasOwn(must, name) ? must[name] : Object.hasOwn(may, name) ? may[name] : undefined;
      return fits !== undefined && fits(part, codebook);
    });

const years = made({ first: text, last: text });
const amountParts = made(
  {
    pence: (value) => typeof value === 'bigint',
    kind: oneOf('announced', 'approved', 'awarded', 'received'),
    basis: oneOf('exact', 'ceiling', 'sum', 'not-stated'),
  },
  {
    nature: oneOf('capital', 'revenue', 'both'),
    period: years,
    spendBy: date,
    matchRequired: text,
    allocation: text,
  },
);
const isAmount = (value: unknown, codebook: Parameters<Fits>[1]): value is Amount =>
  amountParts(value, codebook);

/** Money as a command would give it. */
export const amount: Fits = (value, codebook) =>
  isAmount(value, codebook) && unfitAmount(value) === undefined;
