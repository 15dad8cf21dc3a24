import { isISO8601 } from 'class-validator';
import { matches, type Rule } from './rule.ts';

/** A day that the calendar has, written as ISO text. */
export const isDay: Rule = {
  code: 'not-a-day',
  says: 'Give one day that the calendar has, written like 2019-01-07.',
  holds: (value) =>
    typeof value === 'string' && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) && isISO8601(value, { strict: true }),
};

const largestPosition = 2n ** 63n - 1n;

/** A place in the log. */
export const isPosition: Rule = {
  code: 'not-a-position',
  says: 'Give one position as a whole number, such as one that an earlier answer names.',
  holds: (value) => typeof value === 'string' && /^\d{1,19}$/.test(value) && BigInt(value) <= largestPosition,
};

/** An organisation code of the ODS. */
export const isOdsCode = matches(
  'not-an-ods-code',
  /^[A-Z0-9]{3}([A-Z0-9]{2})?$/,
  'Write ODS codes with three or five capital letters and digits, such as RVW.',
);

/** A code of the codebook, or the ref of a policy: both are slugs. */
export const isSlug = matches(
  'not-a-code',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'Write codes in small letters, digits and single dashes, such as ltp-2019; /api/codebook lists them.',
  64,
);

/** A type of event. */
export const isEventType = matches(
  'not-an-event-type',
  /^[A-Z][A-Za-z]+$/,
  'Write types of events as PolicyAnnounced; /api/codebook lists them.',
  64,
);

/** A name, in words. */
export const isName = matches(
  'not-a-name',
  /^[^\p{Cc}\p{Cs}]+$/u,
  'Give names of at most 200 characters, without control characters.',
);

/** What another answer called `next`. */
export const isCursorLike = matches(
  'not-a-cursor',
  /^[A-Za-z0-9_-]+$/,
  'Give the cursor exactly as the answer before named it in ‘next’, or leave it out to begin at the first page.',
  12_000,
);

/** The id of an event, an entry, a milestone or a claim. */
export const isUuid = matches(
  'not-an-id',
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  'Give an id exactly as an answer names it, such as 0191c5d2-0000-7000-8000-000000000001.',
  36,
);

/** What a stream is about: a category, a dash, an id. */
export const isSubject = matches(
  'not-a-subject',
  /^(policy|trust|milestone|influence|maturity|coverage|codebook)-[A-Za-z0-9][A-Za-z0-9-]*$/,
  'Give a subject as an entry names it, such as policy-ltp-2019 or trust-RVW.',
  150,
);
