// `npm run checks -- disk`; at length with DISK_ROUNDS=10.
import { Report } from '../own-cluster/report.ts';
import { canMount } from '../npm-start/data-directory.ts';
import { devFull, unprotected } from './dev-full.ts';
import { sentTakenForAcknowledged, fullDisk } from './full-disk.ts';

const rounds = Number(process.env['DISK_ROUNDS'] ?? 2);
const startedAt = performance.now();
const report = new Report('disk');
await report.part('every program writes its log to /dev/full', () => devFull());
await report.planted('a program that dies of its log', () => unprotected());
if (await canMount()) {
  await report.part(`a full disk, ${String(rounds)} times`, () => fullDisk(rounds));
  await report.planted('a write that is acknowledged before it is kept', () => sentTakenForAcknowledged());
} else report.notRun('fullDisk', 'no small file system can be mounted here');
console.log(`took ${((performance.now() - startedAt) / 1_000).toFixed(0)} s`);
process.exitCode = report.finish();
