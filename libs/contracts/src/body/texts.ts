import { isWebAddress } from '#domain/web-address';
import { isDay, isOdsCode, isSlug, isSubject, isUuid, matches, type Rule } from '../parameter/index.ts';
import type { Part } from './part.ts';

const longestLine = 500;
const longestProse = 4000;
const longestAddress = 2000;

const isLine = matches(
  'not-a-line',
  /^[^\p{Cc}\p{Cs}]+$/u,
  `Write one line of at most ${String(longestLine)} characters, without control characters.`,
  longestLine,
);

const isProse = matches(
  'not-a-text',
  /^(?:[^\p{Cc}\p{Cs}]|\n)+$/u,
  `Write at most ${String(longestProse)} characters, without control characters; new lines may be there.`,
  longestProse,
);

const isAddress: Rule = {
  ...matches(
    'not-a-web-address',
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\\\p{Cc}\p{Cs}]+$/u,
    'Give an address that starts with https:// or http:// and the name of the host, without a user name, spaces or backslashes.',
    longestAddress,
  ),
  holds: (value) => typeof value === 'string' && value.length <= longestAddress && isWebAddress(value),
};

const oneDate = String.raw`[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
const isPartialDate = matches(
  'not-a-date',
  new RegExp(`^${oneDate}(?:/${oneDate})?$`),
  'Write a day (2019-01-07), a month (2019-01), a year (2019) or an interval (2018-04/2019-03); ~ after it says about.',
);

const isFinancialYear = matches(
  'not-a-financial-year',
  /^[1-9]\d{3}-\d{2}$/,
  'Write a financial year as 2021-22.',
);

const isPence = matches('not-pence', /^\d{1,18}$/, 'Give whole pence as text, without sign or commas.');

const textual = (rule: Rule, description: string): Part<string> => ({
  schema: {
    type: 'string',
    ...(rule.pattern !== undefined && { pattern: rule.pattern }),
    ...(rule.maxLength !== undefined && { minLength: 1, maxLength: rule.maxLength }),
    description,
  },
  rules: [rule],
});

/** Text of one line. */
export const line = (description: string): Part<string> => textual(isLine, description);

/** Text that may have several lines. */
export const prose = (description: string): Part<string> => textual(isProse, description);

/** An address of the web that a browser opens, that runs nothing, and names the host it leads to. */
export const webAddress = (description: string): Part<string> => {
  const { schema, rules } = textual(isAddress, description);
  return { schema: { ...schema, format: 'uri' }, rules };
};

/** A day that the calendar has. */
export const calendarDay = (description: string): Part<string> => ({
  schema: { type: 'string', format: 'date', description },
  rules: [isDay],
});

/** A date as it is known: a day, a month, a year or an interval (EDTF). */
export const knownDate = (description: string): Part<string> =>
  textual(
    isPartialDate,
    `${description} A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03.`,
  );

/** Id of an event, or of what took the id of its command. */
export const id = (description: string): Part<string> => textual(isUuid, description);

/** A code of the codebook, or the ref of a policy. */
export const slug = (description: string): Part<string> => textual(isSlug, description);

/** An organisation code of the ODS. */
export const odsCode = (description: string): Part<string> => textual(isOdsCode, description);

/** A subject by its stream. */
export const subject = (description: string): Part<string> => textual(isSubject, description);

/** A financial year. */
export const financialYear = (description: string): Part<string> => textual(isFinancialYear, description);

/** Money in whole pence: as text, because it may pass 2^53. */
export const pence = (description: string): Part<string> => textual(isPence, description);
