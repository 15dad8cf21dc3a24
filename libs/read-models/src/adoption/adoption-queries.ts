import type { DataSource } from 'typeorm';
import { adoption } from '#analysis/adoption';
import type { AdoptionView } from '#contracts/adoption';
import type { CodebookEvent } from '#domain/codebook';
import type { MilestoneReached } from '#domain/milestone';
import { streamOf } from '#domain/record';
import { atReplay, Remembered, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import {
  entryViews,
  factOf,
  inOrder,
  trustFacts,
  trustsAsAt,
  visible,
  visibleEntries,
} from '../timeline/index.ts';
import { reachedMilestones } from '../trust/index.ts';

/** A question about how one milestone spread. */
export interface AdoptionQuestion extends ReplayQuestion {
  /** Its kind, such as `epr-go-live`. */
  readonly milestone: string;
}

const caveats: readonly string[] = [
  'Go-lives on record here, never a share of all trusts: the record is not complete.',
  'A trust counts from its first go-live, in full or of a first phase, until it closes; a successor does not take over its go-live.',
  'Where a date is half-known, the count is given at least and at most.',
  'Published shares differ in whom they count and in what they ask for; they are not one series, and not ours.',
];

/** Answers how a milestone spread among trusts. */
export class AdoptionQueries {
  constructor(private readonly database: DataSource) {}

  /**
   * Trusts with the milestone on record over trusts open, both over time, beside shares as others published them. Rejects
   * with `KnownAfterToday`, `PositionNotReached`.
   */
  async show(question: AdoptionQuestion): Promise<AdoptionView> {
    return await atReplay(this.database, question, (reading) => view(reading, question.milestone));
  }
}

async function view(reading: Reading, milestone: string): Promise<AdoptionView> {
  const { asAt } = reading.replay;
  const reached = await goLives(reading, milestone);
  const lives = await everyLife.at(reading);
  return {
    replay: replayView(reading.replay),
    milestone,
    definition: await definition(reading, milestone, reached),
    steps: adoption(reached, lives, asAt),
    published: await published(reading, milestone),
    caveats,
  };
}

/** From when to when each trust was there, as far as that is on record. */
const everyLife = new Remembered('known', async (reading) =>
  trustsAsAt(await trustFacts(reading), '9999-12-31').map(({ ods, opened, closed }) => ({
    trust: ods,
    ...(opened && { opened }),
    ...(closed && { closed }),
  })),
);

interface OnRecord {
  readonly trust: string;
  readonly occurred: MilestoneReached['entry']['occurred'];
  readonly definition: MilestoneReached['data']['definition'];
}

async function goLives(reading: Reading, milestone: string): Promise<readonly OnRecord[]> {
  const rows = await reachedMilestones(reading).andWhere('e.kind = :milestone', { milestone }).getMany();
  return rows.map((row) => {
    const { data, entry } = factOf<MilestoneReached>(row).event;
    return { trust: data.trust, occurred: entry.occurred, definition: data.definition };
  });
}

/** What is counted, as the codebook of the replay says it, and by which versions of the definition. */
async function definition(
  reading: Reading,
  milestone: string,
  reached: readonly OnRecord[],
): Promise<string> {
  const rows = await visible(reading)
    .andWhere("e.subject = :list AND e.fact = 'registration'", { list: streamOf.codebook('milestone-kinds') })
    .orderBy('e.position')
    .getMany();
  const codes = rows.map((row) => factOf<CodebookEvent>(row).event.data).at(-1)?.codes ?? [];
  const code = codes.find((one) => one.code === milestone);
  const versions = [...new Set(reached.map((one) => String(one.definition)))].sort().join(', ');
  return `${code?.meaning ?? code?.title ?? milestone} Version of the definition that was met: ${versions || 'none on record'}.`;
}

/** Published figures of series that count this milestone. */
async function published(reading: Reading, milestone: string): Promise<AdoptionView['published']> {
  const rows = await inOrder(
    visibleEntries(reading).andWhere(
      `e.event_type = 'CoverageReported' AND e.subject IN (
         SELECT s.subject FROM read.timeline s
         WHERE s.event_type = 'CoverageSeriesRegistered' AND s.payload #>> '{data,milestoneKind}' = :milestone)`,
      { milestone },
    ),
  ).getMany();
  return await entryViews(reading, rows);
}
