import type { AmountRequest } from '#contracts/money';
import type { DatedRequest, SourcedRequest, StatedRequest } from '#contracts/said';
import {
  isDay,
  isRefusal,
  partialDate,
  type Amount,
  type Day,
  type PartialDate,
  type Said,
  type SaidOf,
  type Source,
} from '#domain/kernel';
import { invalidRequest } from '../http/index.ts';
import { given } from './given.ts';
import { refused } from './refused.ts';

/** The date that a text stands for; throws what the domain says against it, with the name of the field. */
export function dateIn(text: string, field: string): PartialDate;
export function dateIn(text: string | undefined, field: string): PartialDate | undefined;
export function dateIn(text: string | undefined, field: string): PartialDate | undefined {
  if (text === undefined) return undefined;
  const date = partialDate(text);
  if (isRefusal(date)) throw refused({ ...date, field });
  return date;
}

/** A day, if one is given; its form has been checked. */
function dayIn(text: string | undefined, field: string): Day | undefined {
  if (text === undefined || isDay(text)) return text;
  throw invalidRequest([{ field, code: 'not-a-day', message: `${text} is no day of the calendar.` }]);
}

/** Where a fact is to be read. */
export const sourceIn = ({ title, url, publishedOn }: SourcedRequest['source'], field = 'source'): Source =>
  given({ title, url, publishedOn: dayIn(publishedOn, `${field}.publishedOn`) });

/** What was stated: by whom it is shown, how sure it is, and since when it was known. */
export const statedIn = ({ source, confidence, knownOn }: StatedRequest): Said =>
  given({ source: sourceIn(source), confidence, knownOn: dayIn(knownOn, 'knownOn') });

/** The same of what has a day in the world. */
export const saidIn = (request: DatedRequest): SaidOf => ({
  occurred: dateIn(request.occurred, 'occurred'),
  ...statedIn(request),
});

/** The same of what is reported by those who did it. */
export const reportedIn = (request: DatedRequest): SaidOf => ({ ...saidIn(request), reported: true });

/** Money as it was named. */
export const amountIn = ({ pence, kind, basis, nature, period, ...terms }: AmountRequest): Amount =>
  given({
    pence: BigInt(pence),
    kind,
    basis,
    nature,
    period: period && { first: period.first, last: period.last },
    spendBy: dateIn(terms.spendBy, 'amount.spendBy'),
    matchRequired: terms.matchRequired,
    allocation: terms.allocation,
  });
