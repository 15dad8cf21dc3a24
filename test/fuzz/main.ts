// `npm run checks -- fuzz`
import { migrate } from '#local/platform';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { Report } from '../own-cluster/report.ts';
import { fuzz } from './fuzz.ts';
import { startFuzzedApi } from './fuzzed-api.ts';
import { useCaseOf } from './operations.ts';
import { forgettingRoute, forgettingStatus, keepsWords, withoutWords } from './planted.ts';

const requests = 12_000;
const few = 300;
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const cluster = await openOwnCluster({ disposable: true, migrate });
const report = new Report('fuzz');
try {
  const database = await cluster.database();
  const api = await startFuzzedApi(database);
  console.log(`seed ${String(seed)}: give it as FUZZ_SEED to ask the same again`);
  try {
    await report.part('any request', () => fuzz(api, { requests, seed, onWrong: console.error }));
    await report.planted('a table that the API may not write to', () =>
      withoutWords(database.superuser, () => fuzz(api, { requests: few, seed, only: keepsWords })),
    );
    await report.planted('a document that has forgotten a status', () =>
      fuzz(forgettingStatus(api), { requests: few, seed, only: (one) => useCaseOf(one) !== undefined }),
    );
    await report.planted('a document that has forgotten a route', () =>
      fuzz(forgettingRoute(api), { requests: few, seed }),
    );
  } finally {
    await api.stop();
  }
} finally {
  await cluster.close();
}
process.exitCode = report.finish();
