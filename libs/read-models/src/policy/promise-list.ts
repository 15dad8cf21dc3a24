import { promisePaths, wordingChange } from '#analysis/promise';
import type {
  LinePromiseView,
  LineTargetView,
  PromiseLineView,
  PromiseList,
  PromisePathView,
} from '#contracts/policy';
import type { Code } from '#domain/codebook';
import { publishedLists } from '../codebook/index.ts';
import { policiesAt, type PolicyAt } from '../policy-life/index.ts';
import { ReplayCache, replayView, type Reading } from '../replay/index.ts';
import { dateView } from '../timeline/index.ts';
import { policySummary } from './policy-summary.ts';
import { versionsOf, type VersionOnRecord } from './promises.ts';
import {
  achievedView,
  paceView,
  seriesAt,
  seriesView,
  shareView,
  type SeriesAt,
} from './published-shares.ts';

/** A target with its versions, the line that it belongs to and the series that it is measured by. */
interface Promised {
  readonly policy: PolicyAt;
  readonly versions: readonly VersionOnRecord[];
  readonly line: string;
  readonly why?: string;
  readonly series?: SeriesAt;
}

/** Promises of every target, line by line. */
export const promiseList = (reading: Reading): Promise<PromiseList> => everyPromise.at(reading);

const everyPromise = new ReplayCache('known and as at', async (reading): Promise<PromiseList> => {
  const series = await seriesAt(reading);
  const lines = Map.groupBy(await targetsAt(reading, series), ({ line }) => line);
  return {
    replay: replayView(reading.replay),
    lines: [...lines]
      .map(([title, targets]) => lineView(title, targets, [...series.values()]))
      .sort((a, b) => b.promises.length - a.promises.length || compare(firstOf(a), firstOf(b))),
  };
});

/** Every target of which a promise is on record, with what the code lists say of it. */
async function targetsAt(
  reading: Reading,
  series: ReadonlyMap<string, SeriesAt>,
): Promise<readonly Promised[]> {
  const lists = await publishedLists(reading);
  const codeOf = (list: string, ref: string): Code | undefined =>
    lists.get(list)?.codes.find(({ code }) => code === ref);
  const policies = await policiesAt(reading);
  const versions = await versionsOf(reading, [...policies.values()]);
  return [...versions].flatMap(([ref, own]): readonly Promised[] => {
    const policy = policies.get(ref);
    if (!policy || own.length === 0) return [];
    const line = codeOf('promise-lines', ref);
    const measuredBy = series.get(codeOf('promise-measures', ref)?.title ?? '');
    return [
      {
        policy,
        versions: own,
        line: line?.title ?? policy.title,
        ...(line?.meaning !== undefined && { why: line.meaning }),
        ...(measuredBy && { series: measuredBy }),
      },
    ];
  });
}

function lineView(title: string, targets: readonly Promised[], every: readonly SeriesAt[]): PromiseLineView {
  const inOrder = targets.toSorted((a, b) => compare(knownFirst(a), knownFirst(b)));
  const measuring = new Set(inOrder.flatMap(({ series }) => series ?? []));
  const kinds = new Set([...measuring].map(({ about }) => about.milestoneKind));
  const beside = every.filter((one) => !measuring.has(one) && kinds.has(one.about.milestoneKind));
  return {
    title,
    targets: inOrder.map(targetView),
    promises: inOrder.flatMap(promisesOnLine).sort((a, b) => compare(a.knownOn, b.knownOn)),
    series: [
      ...[...measuring].map((one) => seriesView(one, true)),
      ...beside.map((one) => seriesView(one, false)),
    ],
  };
}

const targetView = ({ policy, why, series }: Promised): LineTargetView => ({
  policy: policySummary(policy),
  ...(why !== undefined && { why }),
  ...(series && { series: series.about.series }),
});

function promisesOnLine({ policy, versions, series }: Promised): readonly LinePromiseView[] {
  return versions.map((one, at): LinePromiseView => {
    const next = versions[at + 1];
    const wording = wordingChange(versions.slice(0, at + 1).map(({ version }) => version));
    return {
      ...one.view,
      target: policy.ref,
      ...(wording && { wording }),
      ...(next && { until: next.view.on }),
      paths: series ? pathsOf(one, series) : [],
    };
  });
}

function pathsOf({ version, knownOn }: VersionOnRecord, { figures }: SeriesAt): readonly PromisePathView[] {
  return promisePaths({ knownOn, shares: version.shares ?? [] }, figures).map((path) => ({
    by: dateView(path.by),
    sharePct: path.sharePct,
    from: shareView(path.from, figures),
    basis: path.basis,
    startsOn: dateView(path.startsOn),
    pace: paceView(path.pace),
    ...(path.achieved && { achieved: achievedView(path.achieved, figures) }),
  }));
}

const knownFirst = ({ versions }: Promised): string =>
  versions.map(({ view }) => view.knownOn).sort()[0] ?? '';
const firstOf = ({ promises }: PromiseLineView): string => promises[0]?.knownOn ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
