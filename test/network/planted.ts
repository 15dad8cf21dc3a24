import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { openProxy } from '#testing/proxy';
import type { LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { msToEnd } from './endings.ts';
import { backMs, msUntil } from './silences.ts';

/** A pool as the driver makes it, without any limit, on a line that falls silent. */
export async function unboundedPool(database: Pick<LogDatabase, 'reader'>): Promise<CheckResult> {
  const line = await openProxy(() => Number(new URL(database.reader).port));
  const pool = new pg.Pool({ connectionString: line.through(database.reader), max: 1 });
  pool.on('error', () => undefined);
  await pool.query('select');
  line.fallSilent();
  const lost = pool.query('select').catch(() => undefined);
  await line.swallowed();
  line.speak();
  const took = await msUntil(async () => {
    await pool.query('select');
    return true;
  });
  await line.close();
  await lost;
  await pool.end();
  return { tried: 1, failed: took >= backMs ? 1 : 0, figures: {} };
}

/** A program that hears SIGTERM, and goes on. */
export async function deafProgram(): Promise<CheckResult> {
  const program = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready');";
  const child = spawn(process.execPath, ['--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const took = await msToEnd({ kill: (signal) => child.kill(signal), ended: once(child, 'exit') });
  return { tried: 1, failed: took >= 10_000 ? 1 : 0, figures: {} };
}
