import { loadavg } from 'node:os';

/** One side of a contest: does so many units of work, fulfilled when they are done. */
export type Run = (units: number) => Promise<unknown>;

/** Ours against somebody, or against what the server can do at most. */
export interface BenchContest {
  readonly name: string;
  /** Of the work, per second. */
  readonly unit: string;
  readonly units: number;
  readonly ours: Run;
  readonly peer: string;
  readonly theirs: Run;
  /** Factor of theirs that ours is to reach; left out for what is there to compare with alone. */
  readonly aim?: number;
}

/** Result of a contest, in units per second; each figure is a median. */
export interface BenchOutcome {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  readonly ratio: number;
  readonly aim?: number;
  /** Ours, with a tenth of the work. */
  readonly oursAtATenth: number;
  /** Time for a unit, against that with a tenth of the work: 1 or less where cost grows no faster than the data. */
  readonly growth: number;
}

const rounds = 3;

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

async function pace(run: Run, units: number): Promise<number> {
  const startedAt = performance.now();
  await run(units);
  return (units * 1000) / (performance.now() - startedAt);
}

const rounded = (figure: number, digits = 0): number => Number(figure.toFixed(digits));

/** Ours and theirs in turn, three times, after one round that nobody counts. */
async function hold({ name, unit, units, ours, peer, theirs, aim }: BenchContest): Promise<BenchOutcome> {
  const tenth = Math.max(1, Math.floor(units / 10));
  await pace(ours, tenth);
  await pace(theirs, tenth);
  const paces = { ours: [] as number[], theirs: [] as number[], tenth: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    paces.ours.push(await pace(ours, units));
    paces.theirs.push(await pace(theirs, units));
    paces.tenth.push(await pace(ours, tenth));
  }
  const [mine, other, small] = [median(paces.ours), median(paces.theirs), median(paces.tenth)];
  return {
    ...{ name, unit, ours: rounded(mine), peer, theirs: rounded(other), ratio: rounded(mine / other, 2) },
    ...(aim === undefined ? {} : { aim }),
    ...{ oursAtATenth: rounded(small), growth: rounded(small / mine, 2) },
  };
}

/** Holds them one after the other; prints a table, and as its last line one JSON object. */
export async function bench(name: string, contests: readonly BenchContest[]): Promise<void> {
  const load = loadavg().map((average) => rounded(average, 1));
  const results: BenchOutcome[] = [];
  for (const contest of contests) {
    const outcome = await hold(contest);
    results.push(outcome);
    console.error(`${outcome.name}: ${outcome.ours} ${outcome.unit}, ${outcome.peer} ${outcome.theirs}`);
  }
  console.table(results.map(({ name: what, ...rest }) => ({ what, ...rest })));
  console.log(JSON.stringify({ bench: name, results, rounds, loadBefore: load }));
}
