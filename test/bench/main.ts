// `npm run bench -- append|bulk|read|rebuild|replay|api|kurrent|page`; all of them when none is named.
import { benchApi } from './api.ts';
import { benchAppends } from './append.ts';
import { bulk } from './bulk.ts';
import { openContestants, type Contestants } from './contestants.ts';
import { kurrent } from './kurrent.ts';
import { benchPage } from './page.ts';
import { benchReads } from './read.ts';
import { benchRebuild } from './rebuild.ts';
import { benchReplay } from './replay.ts';

const onPostgres = (bench: (contestants: Contestants) => Promise<void>) => async () => {
  const contestants = await openContestants();
  try {
    await bench(contestants);
  } finally {
    await contestants.close();
  }
};
const benches = new Map(
  Object.entries({
    append: onPostgres(benchAppends),
    bulk: onPostgres(bulk),
    read: onPostgres(benchReads),
    rebuild: benchRebuild,
    replay: benchReplay,
    api: benchApi,
    kurrent: () => kurrent(process.env['EVENT_LOG_URL']),
    page: benchPage,
  }),
);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.has(name));

if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${[...benches.keys()].join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : benches.keys()) await benches.get(name)?.();
}
