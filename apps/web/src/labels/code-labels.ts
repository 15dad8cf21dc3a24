import type { TimelineEntry } from '#contracts/timeline';
import type { TieView } from '#contracts/trust';

const kinds: Readonly<Record<string, string>> = {
  'epr-go-live': 'electronic patient record live',
  'epr-contract': 'contract for a record system',
  'emram-5': 'EMRAM stage 5',
  'emram-6': 'EMRAM stage 6',
  'emram-7': 'EMRAM stage 7',
  'gde-selected': 'named a Global Digital Exemplar',
  'fast-follower-selected': 'named a fast follower',
  'digital-aspirant-selected': 'named a Digital Aspirant',
  'gde-accredited': 'accredited as an exemplar',
  'epma-go-live': 'electronic prescribing live',
  scan4safety: 'Scan4Safety',
  'shared-care-record-live': 'shared care record live',
  'patient-portal-live': 'patient portal live',
  'funding-awarded': 'money awarded to a trust',
  epr: 'electronic patient records',
  eprescribing: 'electronic prescribing',
  'shared-care-record': 'shared care records',
  'patient-access': 'patient access',
  'imaging-diagnostics': 'imaging and diagnostics',
  'data-analytics': 'data and analytics',
  coverage: 'share of trusts, as published',
  trust: 'trust opened, closed, merged or renamed',
  influence: 'claim about a policy',
  other: 'other milestone',
  'supplier-market': 'the supplier market',
  'reporting-burden': 'reporting burden',
};

/** A code of a codebook as people say it; one that is not known here loses its dashes and keeps its word. */
export function codeLabel(code: string): string {
  return kinds[code] ?? code.replaceAll('-', ' ');
}

/** A code as an option of a form: as the pages say it, else as its list does. */
export const optionLabel = (code: string, title: string): string => capitalised(kinds[code] ?? title);

/** The same with a capital, for options and headings. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a field split at its capitals: `seenOn` is `Seen on`. */
export const nameLabel = (name: string): string =>
  capitalised(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** Since when one could know it, with what that rests on. */
export function knownBasisLabel(basis: TimelineEntry['knownBasis']): string {
  switch (basis) {
    case 'source-dated':
      return 'the day of the source that shows it';
    case 'assumed-on-occurrence':
      return 'our assumption: a public act, known when it happened';
    case 'recorded':
      return 'the day it was recorded here';
  }
}

export function confidenceLabel(confidence: TimelineEntry['confidence']): string {
  switch (confidence) {
    case 'high':
      return 'High: the source states the fact and the date';
    case 'medium':
      return 'Medium: the date or part of the fact is inferred or second-hand';
    case 'low':
      return 'Low: not confirmed';
  }
}

/** The tie of a policy to a milestone, with the trust whose award, naming or claim it is. */
export function tieLabel({ tie, whose }: Pick<TieView, 'tie' | 'whose'>): string {
  const who = whose === undefined ? 'a trust' : `${whose.name} (${whose.ods})`;
  switch (tie) {
    case 'claimed':
      return `${who} says that it helped or hindered`;
    case 'funded':
      return `${who} was funded under it`;
    case 'named':
      return `${who} was named in it`;
    case 'bound':
      return 'it bound this trust then';
    case 'in scope':
      return 'in scope: same capability, in force';
    case 'related':
      return 'related: a hint, and no more';
  }
}
