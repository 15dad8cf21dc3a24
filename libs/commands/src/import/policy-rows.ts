import { policyKinds } from '#domain/policy';
import {
  addedCell,
  dateCell,
  dayCell,
  millionsCell,
  oneOfCell,
  optionalCell,
  refCell,
  listCell,
  sharePointCell,
  textCell,
  urlCell,
  financialYearsCell,
  type RowOf,
} from '../table/index.ts';

/** Values of the column `event`. */
export const policyRowEvents = [
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
  'ended',
  'met',
  'missed',
] as const;

/** Columns of a file of national policies. */
export const policyFileColumns = {
  policy_ref: refCell,
  kind: oneOfCell(...policyKinds),
  title: textCell,
  issuer: textCell,
  owner: addedCell(optionalCell(textCell)),
  event: oneOfCell(...policyRowEvents),
  occurred: dateCell,
  known_on: optionalCell(dayCell),
  amount_gbp_m: optionalCell(millionsCell),
  funding_period: optionalCell(financialYearsCell),
  target: optionalCell(textCell),
  target_date: optionalCell(dayCell),
  target_points: addedCell(optionalCell(listCell(sharePointCell))),
  verdict: addedCell(optionalCell(oneOfCell('met', 'missed'))),
  relates_to: optionalCell(refCell),
  capability: listCell(textCell),
  confidence: oneOfCell('high', 'medium', 'low'),
  source_title: textCell,
  source_url: urlCell,
  note: optionalCell(textCell),
};

/** Columns of a row's key. */
export const policyKey = ['policy_ref', 'event', 'occurred'] as const;

/** One event in the life of a policy. */
export type PolicyRow = RowOf<typeof policyFileColumns>;
