import {
  canonicalAddress,
  clocksIn,
  clockWords,
  noPage,
  pageDescription,
  pages,
  pageTitle,
  subjectName,
  windowTitle,
  type PageAddress,
} from '#contracts/page';
import type { FoundPage } from './find-subject.ts';
import type { PageHead } from './page-head.ts';
import { structuredData } from './structured-data.ts';

/** The head of an address that leads nowhere. */
export const headOfNothing: PageHead = {
  title: windowTitle(noPage.title, {}),
  name: noPage.title,
  description: noPage.says,
  unlisted: true,
};

/** The head of a page: its general words where it is not known what it is about. */
export function describePage(
  address: PageAddress,
  query: URLSearchParams,
  { status, subject }: FoundPage,
  site: URL,
): PageHead {
  const row = pages[address.page];
  const clocks = row.timeless === true ? {} : clocksIn(query);
  const words = address.page === 'search' ? (query.get('q') ?? '') : '';
  const called = subject === undefined ? (words.trim() === '' ? undefined : words) : subjectName(subject);
  const title = pageTitle(address.page, called);
  const head = {
    title: windowTitle(title, clocks),
    name: `${title}${clockWords(clocks)}`,
    description: pageDescription(address.page, subject),
  };
  const isListed = status === 200 && row.unlisted !== true;
  if (status !== 200 && status !== 410) return { ...head, unlisted: true };
  const canonical = new URL(canonicalAddress(address, query), site).href;
  if (!isListed) return { ...head, canonical, unlisted: true };
  const structured = structuredData({ ...head, address, row, clocks, canonical, subject }, site);
  const feed = feedOf(address, site);
  return { ...head, canonical, unlisted: false, structured, ...(feed !== undefined && { feed }) };
}

/** The feed of what a page shows as it grows: of the record, of a policy, of a trust. */
function feedOf({ page, params }: PageAddress, site: URL): string | undefined {
  const feed = new URL('/api/timeline.atom', site);
  if (page === 'policy') feed.searchParams.set('policy', params['ref'] ?? '');
  else if (page === 'trust') feed.searchParams.set('trust', params['odsCode'] ?? '');
  else if (page !== 'national') return undefined;
  return feed.href;
}
