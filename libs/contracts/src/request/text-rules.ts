import { isISO8601 } from 'class-validator';
import { isWebAddress } from '#domain/web-address';
import type { CodeListName, TextForm } from '#domain/schema';
import { matches, type Rule } from './rule.ts';

/** A day that the calendar has, written as ISO text. */
export const dayRule: Rule = {
  code: 'not-a-day',
  says: 'Give one day that the calendar has, written like 2019-01-07.',
  holds: (value) =>
    typeof value === 'string' && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) && isISO8601(value, { strict: true }),
};

const largestPosition = 2n ** 63n - 1n;

const positionRule: Rule = {
  code: 'not-a-position',
  says: 'Give one position as a whole number, such as one that an earlier answer names.',
  holds: (value) => typeof value === 'string' && /^\d{1,19}$/.test(value) && BigInt(value) <= largestPosition,
  pattern: String.raw`^\d{1,19}$`,
};

const odsCodeRule = matches(
  'not-an-ods-code',
  /^[A-Z0-9]{3}([A-Z0-9]{2})?$/,
  'Write ODS codes with three or five capital letters and digits, such as RVW.',
);

const slugRule = matches(
  'not-a-code',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'Write codes in small letters, digits and single dashes, such as ltp-2019; /api/codebook lists them.',
  64,
);

const eventTypeRule = matches(
  'not-an-event-type',
  /^[A-Z][A-Za-z]+$/,
  'Write types of events as PolicyAnnounced; /api/codebook lists them.',
  64,
);

const nameRule = matches(
  'not-a-name',
  /^[^\p{Cc}\p{Cs}]+$/u,
  'Give names of at most 200 characters, without control characters.',
);

const cursorRule = matches(
  'not-a-cursor',
  /^[A-Za-z0-9_-]+$/,
  'Give the cursor exactly as the answer before named it in ‘next’, or leave it out to begin at the first page.',
  12_000,
);

const idRule = matches(
  'not-an-id',
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  'Give an id exactly as an answer names it, such as 0191c5d2-0000-7000-8000-000000000001.',
  36,
);

const subjectRule = matches(
  'not-a-subject',
  /^(policy|trust|milestone|influence|maturity|coverage|codebook)-[A-Za-z0-9][A-Za-z0-9-]*$/,
  'Give a subject as an entry names it, such as policy-ltp-2019 or trust-RVW.',
  150,
);

const longestLine = 500;
const longestProse = 4000;
const longestAddress = 2000;

const lineRule = matches(
  'not-a-line',
  /^[^\p{Cc}\p{Cs}]+$/u,
  `Write one line of at most ${String(longestLine)} characters, without control characters.`,
  longestLine,
);

const proseRule = matches(
  'not-a-text',
  /^(?:[^\p{Cc}\p{Cs}]|\n)+$/u,
  `Write at most ${String(longestProse)} characters, without control characters; new lines may be there.`,
  longestProse,
);

const addressRule: Rule = {
  ...matches(
    'not-a-web-address',
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\\\p{Cc}\p{Cs}]+$/u,
    'Give an address that starts with https:// or http:// and the name of the host, without a user name, spaces or backslashes.',
    longestAddress,
  ),
  holds: (value) => typeof value === 'string' && value.length <= longestAddress && isWebAddress(value),
};

const oneDate = String.raw`[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
/** A date as it is known, in EDTF. */
export const dateRule = matches(
  'not-a-date',
  new RegExp(`^${oneDate}(?:/${oneDate})?$`),
  'Write a day (2019-01-07), a month (2019-01), a year (2019) or an interval (2018-04/2019-03); ~ after it says about.',
);

const financialYearRule = matches(
  'not-a-financial-year',
  /^[1-9]\d{3}-\d{2}$/,
  'Write a financial year as 2021-22.',
);

/** Whole pence as text. */
export const penceRule = matches(
  'not-pence',
  /^\d{1,18}$/,
  'Give whole pence as text, without sign or commas.',
);

const accountRule = matches(
  'not-an-account',
  /^[^\p{Cc}\p{Cs}]+$/u,
  'Give the subject of an account as /api/accounts names it.',
  255,
);

/** The rule of each form of text. */
export const textRules: Readonly<Record<TextForm, Rule>> = {
  line: lineRule,
  prose: proseRule,
  'web-address': addressRule,
  'financial-year': financialYearRule,
  slug: slugRule,
  'ods-code': odsCodeRule,
  id: idRule,
  subject: subjectRule,
  position: positionRule,
  'proper-name': nameRule,
  'event-type': eventTypeRule,
  cursor: cursorRule,
  account: accountRule,
};

/** The rule of the codes of a list of the codebook: most are slugs. */
export const codeRule = (list: CodeListName): Rule =>
  list === 'regions' ? lineRule : list === 'boards' ? odsCodeRule : slugRule;
