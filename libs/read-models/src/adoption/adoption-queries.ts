import type { DataSource } from 'typeorm';
import { adoption, adoptionOn, type AdoptionRecord, type MergerCounts } from '#analysis/adoption';
import type { AdoptionView } from '#contracts/adoption';
import type { CodebookEvent } from '#domain/codebook';
import { reachings, type MilestoneEvent, type Reaching } from '#domain/milestone';
import { streamOf } from '#domain/record';
import { trustLife } from '#domain/trust';
import { atReplay, ReplayCache, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { entryViews, factOf, inOrder, trustFacts, visible, visibleEntries } from '../timeline/index.ts';
import { mergers } from '../succession/index.ts';

/** A question about how one milestone spread. */
export interface AdoptionQuestion extends ReplayQuestion {
  /** Its kind, such as `epr-go-live`. */
  readonly milestone: string;
  /** The way in which a merger counts; `censor` when left out. */
  readonly merger?: MergerCounts;
}

/** Sentences on the figures, under each way in which a merger may count. */
const mergerCaveats: Readonly<Record<MergerCounts, string>> = {
  follow:
    'A trust counts from its first go-live, in full or of a first phase, until it closes; a successor takes over the go-live of a trust that went on in it.',
  censor:
    'A trust counts from its first go-live, in full or of a first phase, until it closes; a successor does not take over its go-live.',
  competing:
    'A trust counts from its first go-live, in full or of a first phase, for good, among all that ever opened: one that closes without is an outcome of its own.',
};

const caveats = (merger: MergerCounts): readonly string[] => [
  'Go-lives on record here, never a share of all trusts: the record is not complete.',
  mergerCaveats[merger],
  'A trust is open through its closing day. One not known to have opened is not counted as open, but at most.',
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
    return await atReplay(this.database, question, (reading) => view(reading, question));
  }
}

async function view(
  reading: Reading,
  { milestone, merger = 'censor' }: AdoptionQuestion,
): Promise<AdoptionView> {
  const { asAt } = reading.replay;
  const reached = await reachingsOf(reading, milestone);
  const record: AdoptionRecord = {
    lives: await everyLife.at(reading),
    reachings: reached,
    mergers: (await mergers(reading)).filter(({ part }) => part !== 'part'),
  };
  const { ways, closures } = adoptionOn(record, asAt);
  return {
    replay: replayView(reading.replay),
    milestone,
    merger,
    definition: await definition(reading, milestone, reached),
    steps: adoption(record, asAt, merger),
    ways,
    closures,
    published: await published(reading, milestone),
    caveats: caveats(merger),
  };
}

/** From when to when each trust is there, as far as that is known. */
const everyLife = new ReplayCache('known', async (reading) =>
  [...(await trustFacts(reading))]
    .filter(([, facts]) => facts.some(({ event }) => event.type === 'TrustRegistered'))
    .map(([trust, facts]) => ({ trust, ...trustLife(facts) })),
);

/** Each time that a milestone of the kind may have been reached by the day asked for, with what may have withdrawn it. */
async function reachingsOf(reading: Reading, milestone: string): Promise<readonly Reaching[]> {
  const rows = await visibleEntries(reading)
    .andWhere(
      "(e.event_type = 'MilestoneReached' AND e.kind = :milestone OR e.event_type = 'MilestoneWithdrawn')",
      { milestone },
    )
    .getMany();
  return [...Map.groupBy(rows, ({ subject }) => subject).values()].flatMap((own) =>
    reachings(own.map((row) => factOf<MilestoneEvent>(row))),
  );
}

/** The definition of the milestone in the codebook of the replay, and the versions by which it was met. */
async function definition(
  reading: Reading,
  milestone: string,
  reached: readonly Reaching[],
): Promise<string> {
  const rows = await visible(reading)
    .andWhere("e.subject = :list AND e.fact = 'registration'", { list: streamOf.codebook('milestone-kinds') })
    .orderBy('e.position')
    .getMany();
  const codes = rows.map((row) => factOf<CodebookEvent>(row).event.data).at(-1)?.codes ?? [];
  const code = codes.find((one) => one.code === milestone);
  const versions = [...new Set(reached.map(({ event }) => String(event.data.definition)))].sort().join(', ');
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
