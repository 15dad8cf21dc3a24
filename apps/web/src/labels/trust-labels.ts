import type { EntryDetail } from '#contracts/timeline';
import type { RelatedTrust, SuccessionStep, TrustSummary } from '#contracts/trust';
import { dateWords, dayWords } from './date-labels.ts';

/** Whether a trust is open, for a list: `closed 31 March 2012`. A trust is open through its closing day. */
export function trustStatusWords({ status, closedOn }: TrustSummary): string {
  switch (status) {
    case 'closed':
      return closedOn === undefined ? 'closed' : `closed ${dayWords(closedOn)}`;
    case 'opening not known':
      return 'open or not is not known: no opening known by then';
    case 'closing not known':
      return 'open or not is not known: its closing is half-known';
    case 'open':
    case 'not yet open':
      return status;
  }
}

/** When a trust opened and closed, in sentences. */
export function trustLifeWords({ status, openedOn, closedOn }: TrustSummary): string {
  const begin =
    openedOn !== undefined
      ? `Opened ${dayWords(openedOn)}.`
      : status === 'not yet open'
        ? 'It had not opened by then.'
        : 'Its opening is not on record at this day of knowledge.';
  return closedOn === undefined ? begin : `${begin} Closed ${dayWords(closedOn)}, its last day.`;
}

const bases: Readonly<Record<SuccessionStep['basis'], string>> = {
  ods: 'as the NHS Organisation Data Service says',
  published: 'as another publication says',
  inferred: 'as we infer',
};

const wentWords = (into: string, part: SuccessionStep['part'] | undefined): string =>
  `${part === 'part' ? 'in part ' : ''}into ${into}`;

const stepWords = ({ into, on, part, basis }: SuccessionStep) =>
  `${wentWords(`${into.name} (${into.ods})`, part)}, ${dateWords(on)}, ${bases[basis]}`;

const isBasis = (basis: string | undefined): basis is SuccessionStep['basis'] =>
  basis !== undefined && Object.hasOwn(bases, basis);

/** The words for where a trust went, as the entry of the merger says it: `in part into ZZ2, as we infer`; '' of another entry. */
export function mergerWords({ into, part, basis }: EntryDetail): string {
  if (into === undefined) return '';
  return isBasis(basis) ? `${wentWords(into, part)}, ${bases[basis]}` : wentWords(into, part);
}

/** How a trust went on in another, each step on its own day: `into Bray (ZZ2), 1 April 2012, …; that went into …`. */
export const successionWords = ({ steps }: Pick<RelatedTrust, 'steps'>): string =>
  steps.map(stepWords).join('; that went ');
