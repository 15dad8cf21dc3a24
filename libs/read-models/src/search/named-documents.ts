import type { SearchHit, SearchType } from '#contracts/search';
import type { Source } from '#domain/kernel';
import { asPeopleWrite } from '#domain/trust';
import { publishedLists } from '../codebook/index.ts';
import { policiesAt } from '../policy-life/index.ts';
import { ReplayCache, type Reading } from '../replay/index.ts';
import {
  factOf,
  trustFacts,
  trustsOf,
  visible,
  visibleEntries,
  type TimelineRow,
} from '../timeline/index.ts';

/** Something with a name that can be found, and the texts that it is found by. */
export interface NamedDocument extends Pick<SearchHit, 'id' | 'title' | 'kind' | 'about' | 'restsOnIt'> {
  readonly type: Exclude<SearchType, 'entry'>;
  readonly year?: number;
  /** Names that stand beside its title. */
  readonly names: readonly string[];
  /** Other texts about it. */
  readonly says: readonly string[];
  /** Its words with their weights: a `tsvector` as text. */
  readonly words: string;
}

type Unread = Omit<NamedDocument, 'words'>;

const everyDocument = new ReplayCache('known and as at', async (reading) =>
  withWords(reading, [
    ...(await policies(reading)),
    ...(await trusts(reading)),
    ...(await suppliers(reading)),
    ...(await sources(reading)),
  ]),
);

/** Every policy, trust, family of suppliers and source that is on record at the replay. */
export const namedDocuments = (reading: Reading): Promise<readonly NamedDocument[]> =>
  everyDocument.at(reading);

async function withWords(
  { manager }: Reading,
  documents: readonly Unread[],
): Promise<readonly NamedDocument[]> {
  const rows = await manager.query<readonly { readonly words: string }[]>(
    `SELECT (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', names), 'B')
             || setweight(to_tsvector('english', says), 'C'))::text AS words
     FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS d (title, names, says, n) ORDER BY n`,
    [
      documents.map(({ title, id }) => `${title} ${id}`),
      documents.map(({ names }) => names.join(' · ')),
      documents.map(({ says }) => says.join(' · ')),
    ],
  );
  return documents.map((document, n) => ({ ...document, words: rows[n]?.words ?? '' }));
}

async function policies(reading: Reading): Promise<readonly Unread[]> {
  return [...(await policiesAt(reading)).values()].map(({ ref, title, kind, issuer, registration }) => ({
    type: 'policy',
    id: ref,
    title,
    kind,
    about: issuer,
    names: [issuer],
    says: [sourceOf(registration)?.title ?? ''],
  }));
}

async function trusts(reading: Reading): Promise<readonly Unread[]> {
  const facts = await trustFacts(reading);
  return (await trustsOf(reading)).map(({ ods, name, region, trustType, status }) => {
    const title = asPeopleWrite(name);
    const names = new Set(
      (facts.get(ods) ?? []).flatMap(({ event }) =>
        event.type === 'TrustRenamed' ? [event.data.from, event.data.to].map(asPeopleWrite) : [],
      ),
    );
    names.delete(title);
    return {
      type: 'trust',
      id: ods,
      title,
      kind: trustType,
      about: status === 'closed' ? `${region}, closed` : region,
      names: [...names],
      says: [region],
    };
  });
}

async function suppliers(reading: Reading): Promise<readonly Unread[]> {
  const rows = await visibleEntries(reading)
    .andWhere('e.supplier IS NOT NULL AND e.trust IS NOT NULL')
    .select('e.supplier', 'supplier')
    .distinct()
    .getRawMany<{ readonly supplier: string }>();
  const families = (await publishedLists(reading)).get('supplier-families')?.codes ?? [];
  const byName = new Map(families.map(({ code, title }) => [code, title]));
  return [...Map.groupBy(rows, ({ supplier }) => byName.get(supplier) ?? supplier)].map(([family]) => {
    const names = families.filter(({ code, title }) => title === family && code !== family);
    return {
      type: 'supplier',
      id: family,
      title: family,
      ...(names.length > 0 && { about: names.map(({ code }) => code).join(', ') }),
      names: names.map(({ code }) => code),
      says: [],
    };
  });
}

async function sources(reading: Reading): Promise<readonly Unread[]> {
  const rows = await visible(reading)
    .andWhere("(e.fact = 'registration' OR e.earliestOn <= CAST(:asAt AS date))")
    .select(['e.entryId', 'e.payload', 'e.eventType', 'e.position'])
    .getMany();
  const read = rows.flatMap((row) => sourceOf(row) ?? []);
  return [...Map.groupBy(read, ({ url }) => url)].map(([url, [first, ...others]]) => {
    const year = Number(first?.publishedOn?.slice(0, 4));
    return {
      type: 'source',
      id: url,
      title: first?.title ?? url,
      ...(year > 0 && { year }),
      restsOnIt: others.length + 1,
      names: [...new Set(others.map(({ title }) => title))].filter((title) => title !== first?.title),
      says: [],
    };
  });
}

/** The source of an entry, or of a registration. */
function sourceOf(row: TimelineRow): Source | undefined {
  const { event } = factOf(row);
  return 'entry' in event ? event.entry.source : 'source' in event ? event.source : undefined;
}
