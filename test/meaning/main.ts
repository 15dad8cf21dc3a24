// `npm run checks -- meaning`
import { migrate } from '#local/platform';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { Report } from '../own-cluster/report.ts';
import { askAround, tell } from './meaning.ts';
import { faults } from './planted.ts';

const histories = 6;
const length = 260;
const times = 60;
const timesPlanted = 160;
const seed = Number(process.env['MEANING_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const cluster = await openOwnCluster({ disposable: true, migrate });
const report = new Report('meaning');
console.log(`seed ${String(seed)}: give it as MEANING_SEED to tell the same again`);
try {
  for (let n = 0; n < histories; n++) {
    const told = await tell(await cluster.database(), seed + n, length);
    try {
      await report.part(`history ${String(n + 1)} of ${String(histories)}`, () =>
        askAround(told, { seed: seed + n, times, onWrong: console.error }),
      );
      if (n > 0) continue;
      for (const [fault, plant] of Object.entries(faults)) {
        await report.planted(fault, () =>
          askAround({ ...told, ask: plant(told.ask) }, { seed, times: timesPlanted }),
        );
      }
    } finally {
      await told.stop();
    }
  }
} finally {
  await cluster.close();
}
process.exitCode = report.finish();
