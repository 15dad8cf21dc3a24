import type { DataSource } from 'typeorm';
import type { CodebookView } from '#contracts/codebook';
import { codebookOf, codeList, type Codebook } from '#domain/codebook';
import { fold } from '#domain/entry';
import type { Day } from '#domain/kernel';
import { streamOf } from '#domain/record';
import { atReplay, ReplayCache, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { factOf, visible } from '../timeline/index.ts';
import { codesInUse, type CodesInUse } from './codes-in-use.ts';
import { closedFilters, unknownIn, type ClosedFilter } from './known-values.ts';

/** Answers which codes the filters of a timeline take. */
export class CodebookQueries {
  constructor(private readonly database: DataSource) {}

  /**
   * The codes that the record uses, each with what the newest published list calls it; a code that no list has goes by
   * itself. Sorted by title. Rejects with `KnownAfterToday`, `PositionNotReached`.
   */
  async show(question: ReplayQuestion): Promise<CodebookView> {
    return await atReplay(this.database, question, (reading) => whole.at(reading));
  }

  /** The values of filters that nothing on record has, each with its filter: see `unknownIn`. */
  async unknown(asked: FilterValues, today: Day): Promise<readonly UnknownValue[]> {
    return await atReplay(this.database, { replay: {}, today }, async (reading) => {
      const unknown: UnknownValue[] = [];
      for (const filter of closedFilters) {
        const values = await unknownIn(reading, filter, asked[filter] ?? [], () => publishedLists(reading));
        unknown.push(...values.map((value) => ({ filter, value })));
      }
      return unknown;
    });
  }
}

/** Values of filters whose sets are closed. */
export type FilterValues = Readonly<Partial<Record<ClosedFilter, readonly string[]>>>;

/** A value that the set of its filter does not have. */
export interface UnknownValue {
  readonly filter: ClosedFilter;
  readonly value: string;
}

const whole = new ReplayCache('known and as at', async (reading) =>
  view(reading, await publishedLists(reading), await codesInUse(reading)),
);

const everyList = new ReplayCache('known', (reading) => published(reading));

/** Every list at its newest version that is known at the replay. */
export const publishedLists = (reading: Reading): Promise<Codebook> => everyList.at(reading);

async function published(reading: Reading): Promise<Codebook> {
  const rows = await visible(reading).andWhere("e.category = 'codebook'").getMany();
  const streams = Map.groupBy(rows, ({ subject }) => subject);
  return codebookOf(
    [...streams.values()].map((stream) =>
      fold(
        codeList,
        stream.map((row) => factOf(row)),
      ),
    ),
  );
}

function view(reading: Reading, codebook: Codebook, inUse: CodesInUse): CodebookView {
  const called = (codes: readonly string[], ...lists: readonly string[]) => {
    const known = lists.flatMap((list) => codebook.get(list)?.codes ?? []);
    return codes
      .map((code) => known.find((one) => one.code === code) ?? { code, title: code })
      .sort((a, b) => (a.title < b.title ? -1 : 1));
  };
  return {
    replay: replayView(reading.replay),
    kinds: called(inUse.kinds, 'policy-kinds', 'milestone-kinds'),
    eventTypes: inUse.eventTypes.map((code) => ({ code, title: inWords(code) })),
    capabilities: called(inUse.capabilities, 'capabilities'),
    regions: called(inUse.regions, 'regions'),
    boards: called(inUse.boards, 'boards'),
    trustTypes: called(inUse.trustTypes, 'trust-types'),
    suppliers: called(inUse.suppliers),
    mechanisms: codebook.get('mechanisms')?.codes ?? [],
    lists: [...codebook.values()]
      .map(({ list, version, codes }) => ({ list, subject: streamOf.codebook(list), version, codes }))
      .sort((a, b) => (a.list < b.list ? -1 : 1)),
  };
}

/** `PolicyAnnounced` is 'Policy announced'. */
const inWords = (type: string): string => type.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
