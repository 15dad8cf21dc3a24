import type { AddressClocks, PageAddress, PageRow, PageSubject } from '#contracts/page';
import { subjectName } from '#contracts/page';

/** A page to tell of in words of schema.org. */
export interface ToldPage {
  readonly address: PageAddress;
  readonly row: PageRow;
  readonly clocks: AddressClocks;
  readonly canonical: string;
  readonly name: string;
  readonly description: string;
  readonly subject: PageSubject | undefined;
}

const english = 'en-GB';

/** A page and what it is about, in JSON-LD: nothing that the record does not say. */
export function structuredData(page: ToldPage, site: URL): object {
  const { address, canonical, name, description, subject } = page;
  const home = new URL('/', site).href;
  const siteId = `${home}#site`;
  const isHome = address.page === 'national';
  const trail = isHome ? [] : trailOf(page, site);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': siteId,
        name: 'Throughline',
        url: home,
        inLanguage: english,
        ...search(site),
      },
      {
        '@type': 'WebPage',
        '@id': canonical,
        url: canonical,
        name,
        description,
        inLanguage: english,
        isPartOf: { '@id': siteId },
        ...(subject && ofSubject(subject)),
        ...(address.page === 'data' && { mainEntity: dataset(page, site) }),
      },
      ...(trail.length > 0 ? [{ '@type': 'BreadcrumbList', itemListElement: trail }] : []),
    ],
  };
}

const search = (site: URL): object => ({
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${new URL('/search', site).href}?q={words}` },
    'query-input': 'required name=words',
  },
});

const organisation = ({ ods, name }: { readonly ods: string; readonly name: string }): object => ({
  '@type': 'Organization',
  name,
  identifier: { '@type': 'PropertyValue', propertyID: 'ODS', value: ods },
});

/** A policy is a document, a fund, a body or a promise: no type of the vocabulary is true of all. */
function ofSubject(subject: PageSubject): object {
  switch (subject.is) {
    case 'trust':
      return { about: organisation(subject) };
    case 'policy':
      return {
        about: { '@type': subject.kind === 'organisation' ? 'Organization' : 'Thing', name: subject.name },
      };
    case 'supplier':
      return { about: { '@type': 'Thing', name: subject.name } };
    case 'entry': {
      const { trust, source } = subject;
      return {
        ...(trust && { about: organisation(trust) }),
        citation: { '@type': 'CreativeWork', name: source.title, url: source.url },
      };
    }
  }
}

const parents: Readonly<Partial<Record<PageAddress['page'], readonly [path: string, name: string]>>> = {
  policy: ['/policies', 'Policies'],
  trust: ['/trusts', 'Trusts'],
  applies: ['/trusts', 'Trusts'],
  supplier: ['/suppliers', 'Suppliers'],
};

/** The way to a page that stands in a list. */
function trailOf({ address, canonical, name, subject }: ToldPage, site: URL): readonly object[] {
  const parent = parents[address.page];
  if (parent === undefined) return [];
  const [path, called] = parent;
  const item = (position: number, to: string, words: string) => ({
    '@type': 'ListItem',
    position,
    name: words,
    item: to,
  });
  const own = subject === undefined ? name : subjectName(subject);
  return [item(1, new URL(path, site).href, called), item(2, canonical, own)];
}

const files = [
  ['The timeline', '/api/timeline', 'text/csv'],
  ['What came before each milestone', '/api/precedence', 'text/csv'],
  ['Promises and the pace that each asked for', '/api/promises', 'text/csv'],
  ['Policies', '/api/policies', 'application/json'],
  ['Trusts', '/api/trusts', 'application/json'],
] as const;

/** The record as a set of data. It has no licence as a whole: its page about licences says which parts have which. */
function dataset({ canonical, clocks }: ToldPage, site: URL): object {
  return {
    '@type': 'Dataset',
    '@id': `${canonical}#record`,
    url: canonical,
    name: 'Throughline: national NHS digital policy and trusts’ digitisation milestones in England',
    description:
      'Dated facts, each with its source and the day since when it could be known: what national bodies in England announced, paid for, required and promised of NHS trusts’ digitisation, and the milestones that trusts reached. The record is not complete.',
    inLanguage: english,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Country', name: 'England' },
    usageInfo: new URL('/about', site).href,
    ...(clocks.atPosition !== undefined && { version: clocks.atPosition }),
    distribution: files.map(([name, path, encodingFormat]) => {
      const query = new URLSearchParams({ ...clocks });
      if (encodingFormat === 'text/csv') query.set('format', 'csv');
      const text = String(query);
      return {
        '@type': 'DataDownload',
        name,
        encodingFormat,
        contentUrl: `${new URL(path, site).href}${text === '' ? '' : `?${text}`}`,
      };
    }),
  };
}
