import type { EntryDataOf } from '#contracts/timeline';
import type { RelatedTrust, SuccessionStep, TrustSummary } from '#contracts/trust';
import { dateLabel, dayLabel } from './date-labels.ts';

/** Status of a trust for a list: `closed 31 March 2012`. A trust is open through its closing day. */
export function trustStatusLabel({ status, closedOn }: TrustSummary): string {
  switch (status) {
    case 'closed':
      return closedOn === undefined ? 'closed' : `closed ${dayLabel(closedOn)}`;
    case 'opening not known':
      return 'open or not is not known: no opening known by then';
    case 'closing not known':
      return 'open or not is not known: its closing is half-known';
    case 'open':
    case 'not yet open':
      return status;
  }
}

/** Opening and closing of a trust, in sentences. */
export function trustLifeLabel({ status, openedOn, closedOn }: TrustSummary): string {
  const begin =
    openedOn !== undefined
      ? `Opened ${dayLabel(openedOn)}.`
      : status === 'not yet open'
        ? 'It had not opened by then.'
        : 'Its opening is not on record at this day of knowledge.';
  return closedOn === undefined ? begin : `${begin} Closed ${dayLabel(closedOn)}, its last day.`;
}

const bases: Readonly<Record<SuccessionStep['basis'], string>> = {
  ods: 'as the NHS Organisation Data Service says',
  published: 'as another publication says',
  inferred: 'as we infer',
};

const wentLabel = (into: string, part: SuccessionStep['part'] | undefined): string =>
  `${part === 'part' ? 'in part ' : ''}into ${into}`;

const stepLabel = ({ into, on, part, basis }: SuccessionStep) =>
  `${wentLabel(`${into.name} (${into.ods})`, part)}, ${dateLabel(on)}, ${bases[basis]}`;

/** The words for where a trust went, as the entry of the merger says it: `in part into ZZ2, as we infer`. */
export const mergerLabel = ({ into, part, basis }: EntryDataOf<'TrustMerged'>): string =>
  `${wentLabel(into, part)}, ${bases[basis]}`;

/** Succession of a trust, each step on its own day: `into Bray (ZZ2), 1 April 2012, …; that went into …`. */
export const successionLabel = ({ steps }: Pick<RelatedTrust, 'steps'>): string =>
  steps.map(stepLabel).join('; that went ');

/** A trust's name without what nearly every one ends with, for little room; the whole name stands where it is a link's. */
export const shortTrustName = (name: string): string => name.replace(/ NHS (Foundation )?Trust$/, '');
