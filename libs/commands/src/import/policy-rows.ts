import { policyKinds } from '#domain/policy';
import {
  date,
  day,
  millions,
  oneOf,
  optional,
  ref,
  several,
  text,
  url,
  years,
  type RowOf,
} from '../table/index.ts';

/** What the column `event` may say. */
export const policyEvents = [
  'announced',
  'published',
  'opened',
  'awarded',
  'launched',
  'in-force',
  'revised',
  'superseded',
  'withdrawn',
  'closed',
  'merged',
] as const;

/** Columns of a file of national policies. */
export const policyColumns = {
  policy_ref: ref,
  kind: oneOf(...policyKinds),
  title: text,
  issuer: text,
  event: oneOf(...policyEvents),
  occurred: date,
  known_on: optional(day),
  amount_gbp_m: optional(millions),
  funding_period: optional(years),
  target: optional(text),
  target_date: optional(day),
  relates_to: optional(ref),
  capability: several(text),
  confidence: oneOf('high', 'medium', 'low'),
  source_title: text,
  source_url: url,
  note: optional(text),
};

/** One event in the life of a policy. */
export type PolicyRow = RowOf<typeof policyColumns>;
