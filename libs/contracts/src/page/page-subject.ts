import { dayInWords } from './page-clocks.ts';
import { entryName } from './page-title.ts';
import { pages, type PageName } from './pages.ts';

/** A policy, as far as the head of its page tells of it. */
export interface PolicySubject {
  readonly is: 'policy';
  readonly name: string;
  readonly kind: string;
  readonly issuer: string;
}

/** A trust, under the name that it has on the day asked for. */
export interface TrustSubject {
  readonly is: 'trust';
  readonly name: string;
  readonly ods: string;
  readonly region: string;
}

/** An entry. None of its fields is in words that can be taken away. */
export interface EntrySubject {
  readonly is: 'entry';
  readonly title: string;
  readonly event: string;
  readonly occurred: { readonly earliestOn: string; readonly latestOn: string };
  readonly trust?: { readonly ods: string; readonly name: string };
  readonly source: { readonly title: string; readonly url: string };
  readonly retracted: boolean;
}

/** A family of suppliers. */
export interface SupplierSubject {
  readonly is: 'supplier';
  readonly name: string;
}

/** A thing of the record that a page is about, as it is told before the page is drawn. */
export type PageSubject = PolicySubject | TrustSubject | EntrySubject | SupplierSubject;

/** The name by which the title of a page calls its subject. */
export const subjectName = (subject: PageSubject): string =>
  subject.is === 'entry' ? entryName(subject) : subject.name;

const when = ({ occurred: { earliestOn, latestOn } }: EntrySubject): string =>
  earliestOn === latestOn
    ? dayInWords(earliestOn)
    : `between ${dayInWords(earliestOn)} and ${dayInWords(latestOn)}`;

const longest = 300;

/** Ends a text at a word, where it is longer than anybody shows. */
const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;

/** The description of a page, with what it is about once that is known. */
export function pageDescription(page: PageName, subject?: PageSubject): string {
  return cut(subject === undefined ? pages[page].says : describe(page, subject));
}

function describe(page: PageName, subject: PageSubject): string {
  switch (subject.is) {
    case 'policy':
      return `${subject.name}, by ${subject.issuer}: its life, its money, what it relates to, and the trusts that followed.`;
    case 'trust':
      if (page === 'applies')
        return `The duties and promises that bind ${subject.name} (${subject.ods}) on a day, each with the day that it names.`;
      return page === 'money'
        ? `What announced, awarded and paid money names ${subject.name} (${subject.ods}), figure by figure. Figures are never added up.`
        : `${subject.name} (${subject.ods}), ${subject.region}: its digitisation milestones on record, under the national policies that came before them.`;
    case 'entry': {
      const whose = subject.trust === undefined ? '' : `, ${subject.trust.name}`;
      return `${subject.title}${whose}: ${subject.event}, ${when(subject)}. Source: ${subject.source.title}`;
    }
    case 'supplier':
      return `${subject.name}: contracts, systems and setbacks on record, and the trusts since when.`;
  }
}
