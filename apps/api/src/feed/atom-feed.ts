import XmlBuilder from 'fast-xml-builder';
import type { AtomRequest } from '#contracts/feed';
import type { NewestPage, UpdatedEntry } from '#read-models/feed';

const xml = new XmlBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
const path = '/api/timeline.atom';
/** Of a feed in which nothing is: it has to have been updated some day. */
const never = '1970-01-01T00:00:00.000Z';

/** A link of Atom. */
type Link = Readonly<Record<`@_${string}`, string>>;

const link = (rel: string, href: string, type?: string): Link => ({
  ...{ '@_rel': rel, '@_href': href },
  ...(type !== undefined && { '@_type': type }),
});

/** A page of entries as a feed of Atom (RFC 4287), what was recorded last first; `rel="next"` goes on (RFC 5005). */
export function atomFeed(publicUrl: URL, request: AtomRequest, page: NewestPage): string {
  const { asAt, knownAt, atPosition, before, after, limit, ...filters } = request;
  const of = (more: Readonly<Record<string, string | undefined>>) =>
    addressOf(publicUrl, path, { ...filters, ...more });
  const size = limit === undefined ? undefined : String(limit);
  const { replay, entries, next } = page;
  const clocks = { asAt: replay.asAt, knownAt: replay.knownAt, atPosition: replay.atPosition };
  const feed = {
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    feed: {
      ...{ '@_xmlns': 'http://www.w3.org/2005/Atom', '@_xml:lang': 'en-GB' },
      // Without clocks and pages: the feed is the same whatever part of it is asked for.
      id: of({}),
      title: titleOf(filters),
      subtitle:
        'Dated facts about national NHS digital policy and trusts’ digitisation. Order is shown, never cause.',
      updated: entries[0]?.updatedAt ?? never,
      author: { name: 'Throughline' },
      link: [
        link('self', of({ asAt, knownAt, atPosition, before, limit: size }), 'application/atom+xml'),
        link('alternate', pageOf(publicUrl, request), 'text/html'),
        ...(next === undefined
          ? []
          : [link('next', of({ ...clocks, before: next, limit: size }), 'application/atom+xml')]),
      ],
      entry: entries.map((one) => atomEntry(publicUrl, one)),
    },
  };
  return xml.build(feed);
}

/** Nobody's own words are in it: a copy that somebody keeps could not be taken back. */
function atomEntry(publicUrl: URL, { entry, updatedAt }: UpdatedEntry) {
  const { id, title, event, trust, kind, occurred, source, recordedAt, corrected } = entry;
  const whose = trust === undefined ? '' : ` (${trust.name})`;
  const told = `${occurred.edtf}: ${title}${whose}, ${event}.${corrected ? ' Corrected.' : ''} Source: ${source.title}.`;
  return {
    id: `urn:uuid:${id}`,
    title: `${title}${whose}: ${event}`,
    updated: updatedAt,
    published: recordedAt,
    category: { '@_term': kind },
    link: [
      link('alternate', addressOf(publicUrl, `/entries/${id}`, {}), 'text/html'),
      link('via', source.url),
    ],
    summary: told,
  };
}

function titleOf(filters: object): string {
  const said = Object.entries(filters).map(([name, value]) => `${name} ${String(value)}`);
  return ['Throughline', ...said].join(' · ');
}

/** The page for people that is nearest to the feed. */
function pageOf(publicUrl: URL, { trust, policy, ...request }: AtomRequest): string {
  if (trust?.length === 1) return addressOf(publicUrl, `/trusts/${String(trust[0])}`, {});
  if (policy?.length === 1) return addressOf(publicUrl, `/policies/${String(policy[0])}`, {});
  const { capability, region, board, trustType, supplier } = request;
  const shown = { capability, region, board, trustType, supplier };
  return addressOf(
    publicUrl,
    '/',
    Object.fromEntries(Object.entries(shown).map(([name, of]) => [name, of?.join()])),
  );
}

/** An address in one way only: parameters by name, of each its values by theirs. */
function addressOf(publicUrl: URL, place: string, query: object): string {
  const address = new URL(place, publicUrl);
  const sorted = Object.entries(query as Readonly<Record<string, string | readonly string[] | undefined>>)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, value] of sorted)
    for (const one of [value ?? []].flat().toSorted()) address.searchParams.append(name, one);
  return address.href;
}
