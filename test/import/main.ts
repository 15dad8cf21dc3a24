// `npm run checks -- import`
import type { CheckResult } from '../own-cluster/report.ts';
import { Report } from '../own-cluster/report.ts';
import { cutImport, wholeImport } from './cut-import.ts';
import { canMount } from '../npm-start/data-directory.ts';
import { chance } from './points.ts';
import { waysToCut, type WayToCut } from './ways-to-cut.ts';

const seed = Number(process.env['IMPORT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const cuts = Number(process.env['IMPORT_CUTS'] ?? 20);

const report = new Report('import');
console.log(`seed ${String(seed)}: give it as IMPORT_SEED to cut at the same places`);
const whole = await wholeImport();
console.log(`an import that nobody cuts records ${String(whole.events)} events`);
const next = chance(seed);
const somewhere = (): number => 1 + Math.floor(next() * (whole.events - 1));

const mounts = await canMount();
const ways = (Object.keys(waysToCut) as WayToCut[]).filter((way) => mounts || way !== 'disk full');
if (!mounts) report.notRun('diskFull', 'no small file system can be mounted here');

async function cutAll(way: WayToCut, times: number, planted?: string): Promise<CheckResult> {
  const found = { failed: 0, wentOn: 0, resumed: 0 };
  for (let time = 0; time < times; time += 1) {
    const atEvents = somewhere();
    const { cutAt, first, wrong } = await cutImport({ way, atEvents, whole, ...(planted && { planted }) });
    console.log(`       ${way}, at ${String(cutAt)} of ${String(whole.events)} events: ${first}`);
    for (const sentence of wrong) console.log(`WRONG  ${sentence}`);
    if (wrong.length > 0) found.failed += 1;
    found[first === 'ready' ? 'wentOn' : 'resumed'] += 1;
  }
  return { tried: times, failed: found.failed, figures: { wentOn: found.wentOn, resumed: found.resumed } };
}

for (const [i, way] of ways.entries()) {
  const times = Math.floor((cuts + i) / ways.length);
  if (times === 0) continue;
  await report.part(way, async () => {
    const { figures, ...part } = await cutAll(way, times);
    return {
      ...part,
      figures: { [`${way}: went on, resumed`]: `${figures['wentOn'] ?? 0}, ${figures['resumed'] ?? 0}` },
    };
  });
}
await report.planted('an exit code of the import that is swallowed', () =>
  cutAll('connection ended again and again', 1, './planted/swallow-exit-code.mjs'),
);
process.exitCode = report.finish();
