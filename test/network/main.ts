// `npm run checks -- network`; at length with NETWORK_ROUNDS=10.
import { Report, type CheckResult } from '../own-cluster/report.ts';
import { endingIn, type State } from './endings.ts';
import { deafProgram, unboundedPool } from './planted.ts';
import { openServer, startOverLines, type ProductOverLines } from './product-over-lines.ts';
import { silences, type SilenceOrder } from './silences.ts';

const rounds = Number(process.env['NETWORK_ROUNDS'] ?? 0);
const short: readonly SilenceOrder[] = [
  { seconds: 1, rounds: 1, busy: false },
  { seconds: 10, rounds: 1, busy: true },
];
const long: readonly SilenceOrder[] = [1, 10, 60].flatMap((seconds) =>
  [false, true].map((busy) => ({ seconds, rounds, busy })),
);
const states: readonly State[] = ['silent', 'starting'];
const allStates: readonly State[] = ['idle', 'busy', 'silent', 'back', 'slow', 'stalled', 'starting'];

const server = await openServer();
const report = new Report('network');
const over = async (act: (product: ProductOverLines) => Promise<CheckResult>): Promise<CheckResult> => {
  const product = await startOverLines(server);
  try {
    await product.started();
    return await act(product);
  } finally {
    await product.close();
  }
};
const startedAt = performance.now();
try {
  for (const order of rounds > 0 ? long : short) {
    const what = `${order.busy ? 'busy' : 'idle'}, silent for ${String(order.seconds)} s, ${String(order.rounds)} times`;
    await report.part(what, () => over((product) => silences(product, order)));
  }
  for (const state of rounds > 0 ? allStates : states) {
    await report.part(`told to end while ${state}`, () => endingIn(server, state));
  }
  const database = await server.database();
  await report.planted('a pool without limits', () => unboundedPool(database));
  await report.planted('a program that ignores SIGTERM', () => deafProgram());
} finally {
  await server.close();
}
console.log(`took ${((performance.now() - startedAt) / 1_000).toFixed(0)} s`);
process.exitCode = report.finish();
