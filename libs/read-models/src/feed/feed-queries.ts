import type { DataSource } from 'typeorm';
import { trustAsAt } from '#domain/trust';
import type { Day } from '#domain/kernel';
import { atReplay, ReadModelStateReader, type Reading } from '../replay/index.ts';
import { entryViews, trustFacts } from '../timeline/index.ts';
import type { FeedItem, TrustPlace } from './feed-item.ts';
import { feedRowsAfter } from './feed-rows.ts';

/** Items in the order of the log. */
export interface FeedPage {
  readonly items: readonly FeedItem[];
  /** The position up to which there are no others. */
  readonly upTo: bigint;
}

/** A question for what was recorded after a position. */
export interface FeedQuestion {
  readonly after: bigint;
  /** The London day of the asking. */
  readonly today: Day;
  /** Events that are looked at, at least 1: not each is about an entry. */
  readonly limit: number;
}

/** Answers what was recorded, in the order in which it was. */
export class FeedQueries {
  /** The position of the read models. Rejects with what `pg` says if the database cannot be asked. */
  readonly reached: () => Promise<bigint>;

  constructor(private readonly database: DataSource) {
    const state = new ReadModelStateReader(database);
    this.reached = async () => (await state.now()).reached;
  }

  /** Items after a position: each entry as it stood at its event, with titles and names as they are now. */
  async after({ after, today, limit }: FeedQuestion): Promise<FeedPage> {
    return await atReplay(this.database, { replay: {}, today }, async (reading) => {
      const { rows, upTo } = await feedRowsAfter(reading, after, limit);
      const entries = await entryViews(
        reading,
        rows.map(({ row }) => row),
      );
      const places = await placesOf(
        reading,
        rows.flatMap(({ row: { trust } }) => trust ?? []),
      );
      const items = entries.flatMap((entry, at): readonly FeedItem[] => {
        const told = rows[at];
        if (!told) return [];
        const { eventId, toldType, toldPosition, toldAt, row } = told;
        return [
          {
            ...{ eventId, type: toldType, position: BigInt(toldPosition), recordedAt: toldAt.toISOString() },
            ...{ entry, supplier: row.supplier ?? undefined },
            place: row.trust === null ? undefined : places.get(row.trust),
          },
        ];
      });
      return { items, upTo };
    });
  }
}

/** Places and types of trusts as at the replay, by ODS code. */
async function placesOf(
  reading: Reading,
  codes: readonly string[],
): Promise<ReadonlyMap<string, TrustPlace>> {
  const facts = await trustFacts(reading, [...new Set(codes)]);
  return new Map(
    [...facts].flatMap(([ods, of]) => {
      const trust = trustAsAt(of, reading.replay.asAt);
      return trust ? [[ods, trust] as const] : [];
    }),
  );
}
