import type { DataSource } from 'typeorm';
import type { EntrySubject, PageRow, PageSubject, TrustSubject } from '#contracts/page';
import { asPeopleWrite, trustAsAt } from '#domain/trust';
import { policiesAt } from '../policy-life/index.ts';
import { atReplay, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { supplierFamilies } from '../supplier/index.ts';
import { entryViews, knownRows, trustFacts, trustsOf, visible } from '../timeline/index.ts';

/** A question about what a page is about: a thing of the record, under the ref, code, id or name in its address. */
export interface PageSubjectQuestion extends ReplayQuestion {
  readonly about: NonNullable<PageRow['about']>;
  readonly id: string;
}

/** The things on record that have a page of their own. */
export interface PageLists {
  readonly policies: readonly string[];
  readonly trusts: readonly string[];
  readonly suppliers: readonly string[];
  readonly lastPosition: bigint;
}

/** Answers what pages are about, for those who have not opened them. All reject with `KnownAfterToday`, `PositionNotReached`. */
export class PageQueries {
  constructor(private readonly database: DataSource) {}

  /** The thing that a page is about, an entry also where it was taken back; undefined where the replay knows none. */
  async subject(question: PageSubjectQuestion): Promise<PageSubject | undefined> {
    return await atReplay(this.database, question, (reading) =>
      subjectReaders[question.about](reading, question.id),
    );
  }

  /** Refs of policies, codes of trusts and families of suppliers, and the position up to which entries are looked for. */
  async lists(question: ReplayQuestion): Promise<PageLists> {
    return await atReplay(this.database, question, async (reading) => ({
      policies: [...(await policiesAt(reading)).keys()],
      trusts: (await trustsOf(reading)).map(({ ods }) => ods).sort(),
      suppliers: (await supplierFamilies(reading)).map(({ family }) => family),
      lastPosition: reading.replay.atPosition,
    }));
  }

  /** Ids of the entries that were recorded after the first and up to the last position, and stand. */
  async entries(
    question: ReplayQuestion & { readonly after: bigint; readonly upTo: bigint },
  ): Promise<readonly string[]> {
    return await atReplay(this.database, question, async (reading) => {
      const rows = await visible(reading)
        .andWhere(
          "e.fact = 'entry' AND e.position > CAST(:after AS bigint) AND e.position <= CAST(:upTo AS bigint)",
          {
            after: String(question.after),
            upTo: String(question.upTo),
          },
        )
        .select('e.entryId', 'id')
        .orderBy('e.position')
        .getRawMany<{ readonly id: string }>();
      return rows.map(({ id }) => id);
    });
  }
}

const subjectReaders: Readonly<
  Record<PageSubjectQuestion['about'], (reading: Reading, id: string) => Promise<PageSubject | undefined>>
> = { policy, trust, entry, supplier };

async function policy(reading: Reading, ref: string): Promise<PageSubject | undefined> {
  const found = (await policiesAt(reading, [ref])).get(ref);
  return found && { is: 'policy', name: found.title, kind: found.kind, issuer: found.issuer };
}

async function trust(reading: Reading, ods: string): Promise<TrustSubject | undefined> {
  const facts = await trustFacts(reading, [ods]);
  const found = trustAsAt(facts.get(ods) ?? [], reading.replay.asAt);
  return found && { is: 'trust', ods, name: asPeopleWrite(found.name), region: found.region };
}

async function entry(reading: Reading, id: string): Promise<EntrySubject | undefined> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const row = await knownRows(reading).andWhere("e.entryId = :id AND e.fact = 'entry'", { id }).getOne();
  const [view] = row ? await entryViews(reading, [row]) : [];
  if (!row || !view) return undefined;
  const { title, event, occurred, trust: whose, source } = view;
  const { retracted } = row;
  return { is: 'entry', title, event, occurred, ...(whose && { trust: whose }), source, retracted };
}

async function supplier(reading: Reading, name: string): Promise<PageSubject | undefined> {
  const families = await supplierFamilies(reading);
  return families.some(({ family }) => family === name) ? { is: 'supplier', name } : undefined;
}
